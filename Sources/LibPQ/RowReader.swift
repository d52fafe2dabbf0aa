/// One row while it is being decoded, read by column name.
///
/// Not copyable, so that a decoder can't keep it: it points into memory that is freed when decoding ends.
public struct RowReader: ~Copyable {
    private let result: ResultHandle
    private let row: Int
    private let columns: [String]
    private let statementName: String

    init(result: ResultHandle, row: Int, columns: [String], statementName: String) {
        self.result = result
        self.row = row
        self.columns = columns
        self.statementName = statementName
    }

    /// Reads a column that is never NULL; throws `decoding` when it is absent, NULL, or not a value of the type.
    public func read<T: PostgresDecodable>(_ column: String, as type: T.Type = T.self) throws(PostgresError) -> T {
        guard let value = try readOptional(column, as: type) else { throw failure(column, type, found: "NULL") }
        return value
    }

    /// Reads a column that may be NULL; throws `decoding` when it is absent or not a value of the type.
    public func readOptional<T: PostgresDecodable>(
        _ column: String, as type: T.Type = T.self
    ) throws(PostgresError) -> T? {
        guard let index = columns.firstIndex(of: column) else {
            throw failure(column, type, found: "only " + columns.joined(separator: ", "))
        }
        guard let text = result.text(row: row, column: index) else { return nil }
        guard let value = T(postgresText: text) else { throw failure(column, type, found: "\"\(text.prefix(60))\"") }
        return value
    }

    /// Reads a large `bytea` column that is never NULL, without the detour over a text.
    public func readBytes(_ column: String) throws(PostgresError) -> [UInt8] {
        guard let index = columns.firstIndex(of: column) else {
            throw failure(column, [UInt8].self, found: "only " + columns.joined(separator: ", "))
        }
        guard let bytes = result.bytes(row: row, column: index) else {
            throw failure(column, [UInt8].self, found: "NULL")
        }
        return bytes
    }

    private func failure<T: PostgresDecodable>(_ column: String, _ type: T.Type, found: String) -> PostgresError {
        PostgresError(
            kind: .decoding, message: "expected \(type) (\(T.postgresTypeNames.joined(separator: " or ")))",
            detail: "found \(found)", column: column, statementName: statementName)
    }
}
