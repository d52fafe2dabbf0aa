/// Columns of text, the first left-aligned, the others by what they hold.
struct TextTable {
    private var rows: [[String]]

    /// A table with a head.
    init(_ head: [String]) { rows = [head] }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// The table with padded columns, a line a row.
    var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.indices.map { column in
                let padding = String(repeating: " ", count: widths[column] - row[column].count)
                let isNumber = rows.dropFirst().contains { $0[column].first?.isNumber == true }
                return isNumber ? padding + row[column] : row[column] + padding
            }.joined(separator: "  ")
        }.joined(separator: "\n") + "\n"
    }
}
