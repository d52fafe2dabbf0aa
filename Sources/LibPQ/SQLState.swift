/// The five characters by which PostgreSQL names an error; empty when the connection was lost before the server said anything.
///
/// Callers branch on these and on constraint names, never on message texts. Source: PostgreSQL manual, appendix A.
public struct SQLState: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The code as the server sent it.
    public let rawValue: String

    /// Wraps a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Wraps a code.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// The first two characters, which name the class of the error.
    public var errorClass: String { String(rawValue.prefix(2)) }

    /// The code itself, or `none` when there is no code.
    public var description: String { rawValue.isEmpty ? "none" : rawValue }

    /// No code: the connection was lost, or the error was raised on this side of it.
    public static let connectionLost = SQLState("")
    /// 0A000: among others, a prepared statement whose result columns changed.
    public static let featureNotSupported = SQLState("0A000")
    /// 21000: more rows or columns than the place allows.
    public static let cardinalityViolation = SQLState("21000")
    /// 22001: text longer than its column.
    public static let stringDataRightTruncation = SQLState("22001")
    /// 22003: a number outside its type.
    public static let numericValueOutOfRange = SQLState("22003")
    /// 22007: not a date or time.
    public static let invalidDatetimeFormat = SQLState("22007")
    /// 22021: a byte sequence that is no character of the database's encoding.
    public static let characterNotInRepertoire = SQLState("22021")
    /// 22P02: text that is no value of the type.
    public static let invalidTextRepresentation = SQLState("22P02")
    /// 23502: NULL where none may be.
    public static let notNullViolation = SQLState("23502")
    /// 23503: a reference to nothing, or removal of what is referred to.
    public static let foreignKeyViolation = SQLState("23503")
    /// 23505: a value that is already there.
    public static let uniqueViolation = SQLState("23505")
    /// 23514: a value that a CHECK refuses.
    public static let checkViolation = SQLState("23514")
    /// 23P01: a value that an exclusion constraint refuses.
    public static let exclusionViolation = SQLState("23P01")
    /// 25006: a write in a read-only transaction, or on a standby.
    public static let readOnlyTransaction = SQLState("25006")
    /// 25P02: a statement in a transaction that has already failed.
    public static let inFailedTransaction = SQLState("25P02")
    /// 25P03: the server closed a transaction that sat idle.
    public static let idleInTransactionTimeout = SQLState("25P03")
    /// 26000: a prepared statement that this session doesn't know.
    public static let invalidStatementName = SQLState("26000")
    /// 28000: the role may not log in here.
    public static let invalidAuthorization = SQLState("28000")
    /// 28P01: wrong password.
    public static let invalidPassword = SQLState("28P01")
    /// 3D000: no such database.
    public static let invalidCatalogName = SQLState("3D000")
    /// 40001: the transaction could not be serialised; repeating it may succeed.
    public static let serializationFailure = SQLState("40001")
    /// 40P01: deadlock; repeating the transaction may succeed.
    public static let deadlockDetected = SQLState("40P01")
    /// 42501: the role lacks the privilege.
    public static let insufficientPrivilege = SQLState("42501")
    /// 42601: a syntax error.
    public static let syntaxError = SQLState("42601")
    /// 42883: no such function.
    public static let undefinedFunction = SQLState("42883")
    /// 42P13: a function cannot be defined so, for instance replaced by one whose answer has another shape.
    public static let invalidFunctionDefinition = SQLState("42P13")
    /// 42P01: no such table.
    public static let undefinedTable = SQLState("42P01")
    /// 42P04: the database exists.
    public static let duplicateDatabase = SQLState("42P04")
    /// 53100: the disk is full.
    public static let diskFull = SQLState("53100")
    /// 53300: no connection slot is free.
    public static let tooManyConnections = SQLState("53300")
    /// 55P03: the lock was not free in time.
    public static let lockNotAvailable = SQLState("55P03")
    /// 57014: the statement was cancelled, by request or by `statement_timeout`.
    public static let queryCanceled = SQLState("57014")
    /// 57P01: the server ended this session.
    public static let adminShutdown = SQLState("57P01")
    /// 57P02: the server ended this session after another one crashed.
    public static let crashShutdown = SQLState("57P02")
    /// 57P03: the server is starting up or shutting down.
    public static let cannotConnectNow = SQLState("57P03")
    /// P0001: RAISE EXCEPTION without a code of its own.
    public static let raisedException = SQLState("P0001")
}
