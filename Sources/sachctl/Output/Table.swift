/// Rows under headings, fitted to a width.
struct Table {
    /// Headings, one a column.
    var headings: [String]
    /// Rows; each has as many cells as there are headings.
    var rows: [[String]]
    /// Columns whose cells stand at the right, numbers for instance.
    var rightAligned: Set<Int> = []

    /// Columns that a narrow terminal goes without, the last one first.
    var minor: Set<Int> = []

    private static let gap = "  "
    /// Columns up to this width (references, dates) stay whole as long as wider ones can be cut.
    private static let whole = 16
    /// No column becomes narrower than this, even when the lines then are longer than the terminal.
    private static let narrowest = 6

    /// The table's lines; `width` `nil` means that nothing is cut off, as in a pipe.
    func lines(width: Int?) -> [String] {
        let cells = ([headings] + rows).map { $0.map(DisplayWidth.harmless) }
        var widths = headings.indices.map { column in cells.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        var shown = Array(headings.indices)
        if let width {
            while let least = shown.last(where: minor.contains), Self.leastWidth(shown.map { widths[$0] }) > width {
                shown.removeAll { $0 == least }
            }
            var kept = shown.map { widths[$0] }
            Self.shrink(&kept, to: width - Self.gap.count * (kept.count - 1))
            for (column, narrowed) in zip(shown, kept) { widths[column] = narrowed }
        }
        return cells.map { row in
            var line = shown.map { column in
                DisplayWidth.padded(
                    DisplayWidth.fitted(row[column], to: widths[column]), to: widths[column],
                    isRight: rightAligned.contains(column))
            }.joined(separator: Self.gap)
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// How narrow the columns get without cutting what should stay whole.
    private static func leastWidth(_ widths: [Int]) -> Int {
        widths.map { min($0, whole) }.reduce(0, +) + gap.count * (widths.count - 1)
    }

    /// Takes columns from the widest until the sum fits: what is short (references, dates) stays whole.
    private static func shrink(_ widths: inout [Int], to total: Int) {
        var excess = widths.reduce(0, +) - total
        while excess > 0 {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > narrowest else {
                return
            }
            widths[widest] -= 1
            excess -= 1
        }
    }
}
