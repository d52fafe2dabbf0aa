/// Rows under headings, fitted to a width.
struct Table {
    /// Headings, one a column.
    var headings: [String]
    /// Rows; each has as many cells as there are headings.
    var rows: [[String]]
    /// Columns whose cells stand at the right, numbers for instance.
    var rightAligned: Set<Int> = []

    private static let gap = "  "
    /// No column becomes narrower than this, even when the lines then are longer than the terminal.
    private static let narrowest = 6

    /// The table's lines; `width` `nil` means that nothing is cut off, as in a pipe.
    func lines(width: Int?) -> [String] {
        let cells = ([headings] + rows).map { $0.map(DisplayWidth.harmless) }
        var widths = headings.indices.map { column in cells.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        if let width { Self.shrink(&widths, to: width - Self.gap.count * (headings.count - 1)) }
        return cells.map { row in
            var line = row.indices.map { column in
                DisplayWidth.padded(
                    DisplayWidth.fitted(row[column], to: widths[column]), to: widths[column],
                    isRight: rightAligned.contains(column))
            }.joined(separator: Self.gap)
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// Takes columns from the widest until the sum fits: what is short (references, dates) stays whole.
    private static func shrink(_ widths: inout [Int], to total: Int) {
        var excess = widths.reduce(0, +) - total
        while excess > 0 {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > narrowest else { return }
            widths[widest] -= 1
            excess -= 1
        }
    }
}
