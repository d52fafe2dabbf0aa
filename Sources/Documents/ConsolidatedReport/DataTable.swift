/// A table of figures: ruled lines between rows, numbers to the right, its head again on every page.
struct DataTable {
    /// A column.
    struct Column {
        /// Its head.
        var title: String
        /// Its part of the width.
        var share: Double
        /// How its cells stand.
        var alignment = TextAlignment.left

        /// A column of text.
        static func text(_ title: String, _ share: Double) -> Column { Column(title: title, share: share) }
        /// A column of numbers.
        static func number(_ title: String, _ share: Double) -> Column {
            Column(title: title, share: share, alignment: .right)
        }
        /// A column of short signs.
        static func sign(_ title: String, _ share: Double) -> Column {
            Column(title: title, share: share, alignment: .center)
        }
    }

    /// A row.
    struct Row {
        var cells: [String]
        /// A sum.
        var isTotal = false
    }

    var columns: [Column]
    var rows: [Row] = []
    /// Of its cells.
    var style: TextStyle
    /// Of its cells, where they are to be larger than the head.
    var bodyStyle: TextStyle?

    /// Space between a column's edge and its text.
    static let side = 3.5
    /// Space above and below a row's text.
    static let above = 2.6

    /// Adds a row.
    mutating func add(_ cells: String..., isTotal: Bool = false) {
        rows.append(Row(cells: cells, isTotal: isTotal))
    }

    /// Sets it, a strip a row; its last two rows stand on one page.
    func strips(_ typesetter: Typesetter, width: Double, gap: Double = 6) throws(DocumentError) -> [Strip] {
        let element = typesetter.element("Table")
        var head = try row(
            Row(cells: columns.map(\.title)), typesetter, width, style.bold, isHead: true, isLast: rows.isEmpty)
        head.gap = gap
        head.keepsWithNext = true
        head.element = element
        var strips = [head]
        var repeated = head
        repeated.gap = 0
        for (index, cells) in rows.enumerated() {
            let base = bodyStyle ?? style
            var strip = try row(
                cells, typesetter, width, cells.isTotal ? base.bold : base, isHead: false,
                isLast: index == rows.count - 1)
            strip.element = element
            strip.keepsWithNext = index == rows.count - 2
            strip.repeated = [repeated]
            strips.append(strip)
        }
        return strips
    }

    private func row(
        _ row: Row, _ typesetter: Typesetter, _ width: Double, _ style: TextStyle, isHead: Bool, isLast: Bool
    ) throws(DocumentError) -> Strip {
        let whole = columns.reduce(0) { $0 + $1.share }
        var cells: [(x: Double, block: TextBlock)] = []
        var x = 0.0
        for (text, column) in zip(row.cells, columns) {
            let room = column.share / whole * width
            if !text.isEmpty {
                let alignment = column.alignment
                cells.append(
                    (
                        x + Self.side,
                        try typesetter.block(
                            [TextRun(text, style)], width: room - 2 * Self.side, alignment: alignment, leading: 0.92)
                    ))
            }
            x += room
        }
        let height = cells.reduce(0) { max($0, $1.block.height) } + 2 * Self.above
        let isTotal = row.isTotal
        return Strip(height: height) { canvas, left, top in
            if isHead || isTotal {
                canvas.fill([(left, top, width, height)], color: .mist)
            }
            if isHead { canvas.line(from: (left, top), to: (left + width, top), width: 0.9, color: .leaf) }
            canvas.line(
                from: (left, top + height), to: (left + width, top + height), width: isHead || isLast ? 0.9 : 0.35,
                color: isHead || isLast ? .leaf : .paleLeaf)
            canvas.tagged("TR") {
                for cell in cells {
                    // A head stands on the line below it, a row hangs from the one above.
                    let y = isHead ? top + height - Self.above - cell.block.height : top + Self.above
                    canvas.tagged(isHead ? "TH" : "TD") { cell.block.draw(at: left + cell.x, y, on: canvas) }
                }
            }
        }
    }
}
