/// A row of an ad-hoc query: column names and texts.
public struct TextRow: Sendable, Hashable {
    /// The column names in order.
    public let columns: [String]
    /// The texts in order; `nil` for NULL.
    public let values: [String?]

    /// The text of a column; `nil` when it is NULL or there is no such column.
    public subscript(column: String) -> String? {
        columns.firstIndex(of: column).flatMap { values[$0] }
    }

    /// Reads a column as a type; throws `decoding` when it is absent, NULL, or not a value of the type.
    public func read<T: PostgresDecodable>(_ column: String, as type: T.Type = T.self) throws(PostgresError) -> T {
        guard let text = self[column], let value = T(postgresText: text) else {
            throw PostgresError(
                kind: .decoding, message: "expected \(type)", detail: "found \(self[column] ?? "NULL or nothing")",
                column: column)
        }
        return value
    }
}
