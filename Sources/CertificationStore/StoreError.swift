import LibPQ

/// Why the store could not do something: the only map from SQLSTATE to what the house speaks of.
public enum StoreError: Error, Sendable, Equatable {
    /// The database cannot be reached, is starting, is full or too busy: nothing was done.
    case unavailable(String)
    /// The answer to COMMIT was lost: only the database knows. Repeat with the same idempotency key.
    case outcomeUnknown
    /// A rule of the database refused the data: a constraint, or a misuse of class WF.
    case rule(sqlState: String, constraint: String?, message: String, hint: String?)
    /// Something that no caller can mend.
    case internalError(String)

    /// Sorts a database error; `PostgresError` never leaves the store.
    public init(_ error: PostgresError) {
        switch error.kind {
        case .commitOutcomeUnknown:
            self = .outcomeUnknown
        case .connectionLost, .poolTimeout, .cancelled:
            self = .unavailable(error.message)
        case .server:
            self = Self.answered(error)
        default:
            self = .internalError("\(error)")
        }
    }

    private static func answered(_ error: PostgresError) -> StoreError {
        switch (error.sqlState.errorClass, error.sqlState) {
        case ("WF", _), ("23", _), ("22", _):
            .rule(
                sqlState: error.sqlState.rawValue, constraint: error.constraint, message: error.message,
                hint: error.hint)
        case ("08", _), ("53", _), ("57", _), ("40", _), (_, .lockNotAvailable), (_, .readOnlyTransaction):
            .unavailable("\(error.message) (\(error.sqlState))")
        default:
            .internalError("\(error.sqlState) \(error.message)")
        }
    }
}
