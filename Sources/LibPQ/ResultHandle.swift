import CLibPQ

/// Owns one `PGresult` and copies values out of it; it never leaves the connection's thread.
@safe final class ResultHandle {
    private let raw: OpaquePointer
    let rowCount: Int
    let columnCount: Int

    init(_ raw: OpaquePointer) {
        unsafe self.raw = unsafe raw
        rowCount = unsafe Int(PQntuples(raw))
        columnCount = unsafe Int(PQnfields(raw))
    }

    deinit { unsafe PQclear(raw) }

    var status: ExecStatusType { unsafe PQresultStatus(raw) }

    var isError: Bool { [PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE, PGRES_PIPELINE_ABORTED].contains(status) }

    var columnNames: [String] {
        (0..<columnCount).map { column in unsafe String(cString: PQfname(raw, Int32(column))) }
    }

    /// The server's numbers of the columns' types.
    var columnTypes: [Oid] { (0..<columnCount).map { unsafe PQftype(raw, Int32($0)) } }

    /// The server's numbers of the parameters' types, in the answer to a describe.
    var parameterTypes: [Oid] { (0..<Int(unsafe PQnparams(raw))).map { unsafe PQparamtype(raw, Int32($0)) } }

    /// What the server says it did, such as `INSERT 0 1` or `ROLLBACK`.
    var commandTag: String { unsafe PQcmdStatus(raw).map { unsafe String(cString: $0) } ?? "" }

    /// How many rows the command touched.
    var affectedRows: Int { unsafe PQcmdTuples(raw).flatMap { unsafe Int(String(cString: $0)) } ?? 0 }

    /// The text of a field; `nil` for NULL.
    func text(row: Int, column: Int) -> String? {
        let row = Int32(row)
        let column = Int32(column)
        guard unsafe PQgetisnull(raw, row, column) == 0, let start = unsafe PQgetvalue(raw, row, column) else {
            return nil
        }
        let length = unsafe Int(PQgetlength(raw, row, column))
        return unsafe start.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
            unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
        }
    }

    /// The bytes of a `bytea` field, read by libpq without a text of twice their size in between; `nil` for NULL.
    func bytes(row: Int, column: Int) -> [UInt8]? {
        let row = Int32(row)
        let column = Int32(column)
        guard unsafe PQgetisnull(raw, row, column) == 0, let start = unsafe PQgetvalue(raw, row, column) else {
            return nil
        }
        let length = unsafe Int(PQgetlength(raw, row, column))
        return unsafe start.withMemoryRebound(to: UInt8.self, capacity: length) { text in
            var count = 0
            guard let decoded = unsafe PQunescapeBytea(text, &count) else { return nil }
            defer { unsafe PQfreemem(decoded) }
            return unsafe Array(UnsafeBufferPointer(start: decoded, count: count))
        }
    }

    func field(_ code: Int) -> String? {
        unsafe PQresultErrorField(raw, Int32(code)).map { unsafe String(cString: $0) }
    }

    /// The server's error as a value; an error without a code was made by libpq because the link broke.
    func error(_ statementName: String?) -> PostgresError {
        if status == PGRES_PIPELINE_ABORTED {
            return PostgresError(
                kind: .aborted, message: "not run, because another statement of the pipeline failed",
                statementName: statementName)
        }
        let sqlState = SQLState(field(SACH_DIAG_SQLSTATE) ?? "")
        let whole = unsafe PQresultErrorMessage(raw).map { unsafe String(cString: $0) } ?? ""
        return PostgresError(
            kind: sqlState == .connectionLost ? .connectionLost : .server, sqlState: sqlState,
            message: field(SACH_DIAG_MESSAGE_PRIMARY) ?? whole.onOneLine,
            detail: field(SACH_DIAG_MESSAGE_DETAIL), hint: field(SACH_DIAG_MESSAGE_HINT),
            constraint: field(SACH_DIAG_CONSTRAINT_NAME),
            table: field(SACH_DIAG_TABLE_NAME), column: field(SACH_DIAG_COLUMN_NAME),
            statementName: statementName)
    }
}

extension String {
    /// libpq ends its messages with a line break and joins several of them with more.
    var onOneLine: String {
        split(whereSeparator: \.isNewline).joined(separator: "; ")
    }
}
