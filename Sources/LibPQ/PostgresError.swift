/// Everything that can go wrong between a caller and the server, in the one error type of this module.
///
/// `kind` says what is known about the effect; `sqlState` and `constraint` say which rule the server applied.
public struct PostgresError: Error, Sendable {
    /// What is known about the failed work.
    public enum Kind: String, Sendable {
        /// The server refused the statement; the session goes on.
        case server
        /// The session is gone, or could not be made, and nothing was committed: the work was rolled back.
        case connectionLost
        /// The session is gone after COMMIT was sent, or a statement that commits by itself: only the database knows whether the work stands.
        case commitOutcomeUnknown
        /// A value came back that the decoder does not understand.
        case decoding
        /// A value can't be sent, such as text with a NUL character in it.
        case encoding
        /// No connection of the pool became free, or could be opened, before the deadline.
        case poolTimeout
        /// The pool has been shut down.
        case poolClosed
        /// The Swift task was cancelled; a statement that was running has been cancelled in the server (57014).
        case cancelled
        /// A pipeline member that was not run, or was undone, because another member failed.
        case aborted
        /// `one` found no row, or more than one; `first` found more than one.
        case rowCount
        /// The call makes no sense in this state, such as a transaction inside a transaction.
        case misuse
        /// The connection string can't be understood.
        case configuration
    }

    /// What is known about the failed work.
    public var kind: Kind
    /// The server's code; empty when the connection was lost before it sent one.
    public var sqlState: SQLState
    /// One sentence, in the server's words or ours; it may quote values, so it is for debug logs and tests.
    public var message: String
    /// More from the server; often quotes values.
    public var detail: String?
    /// What the server suggests.
    public var hint: String?
    /// The name of the constraint that refused, which by convention states the rule.
    public var constraint: String?
    /// The table concerned.
    public var table: String?
    /// The column concerned.
    public var column: String?
    /// The statement type, or the beginning of an ad-hoc text.
    public var statementName: String?

    /// Makes an error; most of them are made inside this module.
    public init(
        kind: Kind, sqlState: SQLState = .connectionLost, message: String, detail: String? = nil, hint: String? = nil,
        constraint: String? = nil, table: String? = nil, column: String? = nil, statementName: String? = nil
    ) {
        self.kind = kind
        self.sqlState = sqlState
        self.message = message
        self.detail = detail
        self.hint = hint
        self.constraint = constraint
        self.table = table
        self.column = column
        self.statementName = statementName
    }

    /// The session ended before COMMIT was sent, so repeating the whole transaction is safe.
    public var isConnectionLost: Bool { kind == .connectionLost }

    /// Repeating the whole transaction may succeed: 40001, 40P01, or the session was lost before COMMIT was sent.
    public var isRetryable: Bool {
        isConnectionLost || (kind == .server && [.serializationFailure, .deadlockDetected].contains(sqlState))
    }

    func named(_ statementName: String?) -> PostgresError {
        var copy = self
        copy.statementName = copy.statementName ?? statementName
        return copy
    }
}

extension PostgresError: CustomStringConvertible, CustomDebugStringConvertible {
    /// Kind, code, rule and place, without any value that a caller sent: fit for a log that strangers may read.
    ///
    /// The detail is always left out, and so is the message for the codes whose messages quote the offending value.
    public var description: String {
        var parts = [kind.rawValue]
        if !sqlState.rawValue.isEmpty { parts.append(sqlState.rawValue) }
        if let statementName { parts.append("in \(statementName)") }
        if let constraint { parts.append("constraint \(constraint)") }
        if let table { parts.append("table \(table)") }
        if let column { parts.append("column \(column)") }
        let quotesValues = kind == .server && ["22", "42"].contains(sqlState.errorClass)
        return parts.joined(separator: " ") + (quotesValues ? "" : ": \(message)")
    }

    /// Everything, values included.
    public var debugDescription: String {
        var text = parts("message", message)
        text += parts("detail", detail)
        text += parts("hint", hint)
        return description + " [" + text.dropLast(2) + "]"
    }

    private func parts(_ name: String, _ value: String?) -> String {
        value.map { "\(name): \($0); " } ?? ""
    }
}
