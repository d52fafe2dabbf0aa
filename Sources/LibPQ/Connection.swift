import CLibPQ
import Logging

/// One session with the server, on a thread of its own: calls block that thread and nothing else.
///
/// Calls are synchronous inside the actor, so a closure that is given the connection makes many of them for one hop.
/// A lost session is not revived by itself: statements throw `connectionLost` until `open()` is called again, since only
/// the caller knows what must be repeated.
public actor Connection {
    nonisolated private let executor = ThreadExecutor()
    nonisolated let interrupt = Interrupt()
    let configuration: ConnectionConfiguration
    let logger: Logger
    var link: Link?
    var prepared = PreparedCache()

    /// The connection's own thread.
    nonisolated public var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    /// Makes a connection that is still closed.
    public init(_ configuration: ConnectionConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
    }

    /// Connects, or connects again after a loss; blocks the connection's thread for at most the connect timeout of each host.
    ///
    /// Throws `connectionLost` with libpq's reason. Prepared statements, LISTEN and settings of an earlier session are gone.
    public func open() throws(PostgresError) {
        close()
        link = try Link(configuration, notices: Notices(logger: logger), interrupt: interrupt)
        logger.debug("connected to the database", metadata: ["backend": "\(backendPID ?? 0)"])
    }

    /// Ends the session, if there is one.
    public func close() {
        link = nil
        prepared = PreparedCache()
    }

    /// Whether statements can be sent, as far as is known without asking the server.
    public var isUsable: Bool { link.map { !$0.isBroken } ?? false }

    /// The server process of this session.
    public var backendPID: Int32? { link.map { unsafe PQbackendPID($0.raw) } }

    /// Whether a transaction is open, failed or not.
    public var isInTransaction: Bool {
        link.map { [PQTRANS_INTRANS, PQTRANS_INERROR].contains($0.transactionStatus) } ?? false
    }

    /// Cancels the statement that is running now, if any, which then throws `cancelled` (57014); never one that begins later.
    nonisolated public func cancel() { interrupt.requestCancel() }

    /// Asks the server for a sign of life without beginning a transaction; throws `connectionLost` after the grace time.
    public func ping() throws(PostgresError) { try usableLink().ping() }

    // MARK: Statements

    /// Runs a statement and decodes its rows.
    ///
    /// Outside a transaction it commits by itself, so a link that is lost while it runs throws `commitOutcomeUnknown`, unless the
    /// statement says that it only reads; inside one it throws `connectionLost`.
    @discardableResult
    public func run<S: Statement>(_ statement: S) throws(PostgresError) -> [S.Row] {
        try execute(statement)
    }

    /// Runs a statement that answers exactly one row; throws `rowCount` otherwise.
    public func one<S: Statement>(_ statement: S) throws(PostgresError) -> S.Row {
        guard let row = try first(statement) else {
            throw PostgresError(kind: .rowCount, message: "expected one row, found none", statementName: S.name)
        }
        return row
    }

    /// Runs a statement that answers one row or none; throws `rowCount` for more.
    public func first<S: Statement>(_ statement: S) throws(PostgresError) -> S.Row? {
        let rows = try run(statement)
        guard rows.count <= 1 else {
            throw PostgresError(
                kind: .rowCount, message: "expected one row, found \(rows.count)", statementName: S.name)
        }
        return rows.first
    }

    /// Runs an ad-hoc text with parameters; rows come back as texts.
    ///
    /// With `isReadOnly` a link that is lost while it runs throws `connectionLost`, since nothing can have been changed.
    @discardableResult
    public func query(_ sql: SQL, isReadOnly: Bool = false) throws(PostgresError) -> [TextRow] {
        let name = String(sql.text.prefix(40))
        try sql.bindings.check(name)
        try refuseNUL(sql.text)
        let link = try usableLink()
        let mayCommit = !isReadOnly && !isInTransaction
        let result = try link.run(name, mayCommit: mayCommit, limit: configuration.answerTimeout) {
            unsafe sql.bindings.withPointers { count, values, lengths, formats in
                unsafe PQsendQueryParams(link.raw, sql.text, count, nil, values, lengths, formats, 0)
            }
        }
        let columns = result.columnNames
        return (0..<result.rowCount).map { row in
            TextRow(columns: columns, values: columns.indices.map { result.text(row: row, column: $0) })
        }
    }

    /// Runs a text of many statements without parameters, in one transaction unless the text says otherwise.
    ///
    /// This side's answer timeout does not apply: each statement may take as long as the server lets it.
    public func script(_ sql: String) throws(PostgresError) {
        try refuseNUL(sql)
        let link = try usableLink()
        _ = try link.run(String(sql.prefix(40)), mayCommit: true, limit: nil) { unsafe PQsendQuery(link.raw, sql) }
    }

    /// Runs BEGIN, ROLLBACK and their like, and returns the command tag; those that clean up are not cancellable.
    @discardableResult
    func control(_ sql: String, isCancellable: Bool = true) throws(PostgresError) -> String {
        let link = try usableLink()
        return try link.run(sql, isCancellable: isCancellable, limit: configuration.answerTimeout) {
            unsafe PQsendQuery(link.raw, sql)
        }.commandTag
    }

    func usableLink() throws(PostgresError) -> Link {
        guard let link, !link.isBroken else {
            throw PostgresError(kind: .connectionLost, message: "the connection is closed")
        }
        return link
    }

    private func refuseNUL(_ text: String) throws(PostgresError) {
        guard text.utf8.contains(0) else { return }
        throw PostgresError(
            kind: .encoding, sqlState: .characterNotInRepertoire, message: "a statement holds a NUL character")
    }
}
