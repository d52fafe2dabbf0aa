/// What came of a piece of work on a lent connection.
struct LeaseOutcome<T: Sendable>: Sendable {
    let result: Result<T, any Error>
    /// Whether the connection can serve the next one.
    let isOpen: Bool
}
