import CLibPQ

/// Statements by type: prepared on first use, prepared again when the server has forgotten or outgrown them.
extension Connection {
    /// Runs a prepared statement.
    ///
    /// Outside a transaction a stale preparation (0A000, 26000) is renewed and the statement repeated, which is safe because it
    /// had no effect; inside one the transaction has failed, and only the preparation is dropped.
    func execute<S: Statement>(_ statement: S) throws(PostgresError) -> [S.Row] {
        var bindings = Bindings()
        statement.bind(into: &bindings)
        let link = try usableLink()
        let wasPrepared = prepared[S.self] != nil
        let wasIdle = link.transactionStatus == PQTRANS_IDLE
        let entry = try prepare(S.self)
        try bindings.check(entry.name)
        do throws(PostgresError) {
            return try decode(S.self, entry, try send(entry, bindings, on: link))
        } catch {
            guard error.kind == .server, Self.isStale(error.sqlState), wasPrepared else { throw error }
            prepared.remove(S.self)
            guard wasIdle else { throw error }
            forget(entry)
        }
        let renewed = try prepare(S.self)
        return try decode(S.self, renewed, try send(renewed, bindings, on: link))
    }

    /// Prepares a statement unless this session knows it already.
    @discardableResult
    func prepare(_ type: any Statement.Type) throws(PostgresError) -> PreparedCache.Entry {
        if let entry = prepared[type] { return entry }
        let link = try usableLink()
        let entry = PreparedCache.Entry(type, serverName: prepared.newName(for: type))
        _ = try link.run(entry.name, limit: configuration.answerTimeout) {
            unsafe PQsendPrepare(link.raw, entry.serverName, type.sql, 0, nil)
        }
        prepared.insert(entry, for: type)
        return entry
    }

    /// Asks the server for the types of a statement's parameters and columns; a test holds them against `columns`.
    public func describe(_ type: any Statement.Type) throws(PostgresError) -> StatementDescription {
        let link = try usableLink()
        let entry = try prepare(type)
        let result = try link.run(entry.name, limit: configuration.answerTimeout) {
            unsafe PQsendDescribePrepared(link.raw, entry.serverName)
        }
        let names = try typeNames(result.parameterTypes + result.columnTypes)
        return StatementDescription(
            parameters: result.parameterTypes.map { names[$0] ?? "\($0)" },
            columns: zip(result.columnNames, result.columnTypes).map { Column($0, names[$1] ?? "\($1)") })
    }

    /// Decodes all rows of a result on this thread, so that nothing of it leaves.
    func decode<S: Statement>(
        _ type: S.Type, _ entry: PreparedCache.Entry, _ result: ResultHandle
    ) throws(PostgresError) -> [S.Row] {
        let count = result.rowCount
        guard count > 0 else { return [] }
        let columns = entry.columns ?? result.columnNames
        entry.columns = columns
        var rows: [S.Row] = []
        rows.reserveCapacity(count)
        for row in 0..<count {
            let reader = RowReader(result: result, row: row, columns: columns, statementName: entry.name)
            rows.append(try type.decode(reader))
        }
        return rows
    }

    private func send(
        _ entry: PreparedCache.Entry, _ bindings: Bindings, on link: Link
    ) throws(PostgresError) -> ResultHandle {
        let mayCommit = !entry.isReadOnly && link.transactionStatus == PQTRANS_IDLE
        return try link.run(entry.name, mayCommit: mayCommit, limit: configuration.answerTimeout) {
            unsafe bindings.withPointers { count, values, lengths, formats in
                unsafe PQsendQueryPrepared(link.raw, entry.serverName, count, values, lengths, formats, 0)
            }
        }
    }

    static func isStale(_ sqlState: SQLState) -> Bool {
        sqlState == .featureNotSupported || sqlState == .invalidStatementName
    }

    /// Frees the server's copy; when it is the server that forgot, there is nothing to free, and that is no failure.
    func forget(_ entry: PreparedCache.Entry) {
        _ = try? control("DEALLOCATE \"\(entry.serverName)\"", isCancellable: false)
    }

    private func typeNames(_ types: [Oid]) throws(PostgresError) -> [Oid: String] {
        let wanted = types.map { Int64($0) }
        let rows = try query(
            "SELECT oid, typname FROM pg_catalog.pg_type WHERE oid = ANY (\(wanted)::oid[])", isReadOnly: true)
        var names: [Oid: String] = [:]
        for row in rows {
            names[Oid(truncatingIfNeeded: try row.read("oid", as: Int64.self))] = row["typname"]
        }
        return names
    }
}
