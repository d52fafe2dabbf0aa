/// What the server says of a prepared statement.
public struct StatementDescription: Sendable, Equatable {
    /// The parameters' type names, in order.
    public let parameters: [String]
    /// The result columns, in order.
    public let columns: [Column]
}
