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

    /// Sets it, a strip a row; neither its first rows nor its last one stand alone on a page.
    func strips(_ typesetter: Typesetter, width: Double, gap: Double = 6) throws(DocumentError) -> [Strip] {
        let element = typesetter.element("Table")
        let widths = widths(width)
        var head = try row(
            Row(cells: columns.map(\.title)), typesetter, widths, style.bold, isHead: true, isLast: rows.isEmpty)
        head.gap = gap
        head.keepsWithNext = true
        head.element = element
        var strips = [head]
        var repeated = head
        repeated.gap = 0
        for (index, cells) in rows.enumerated() {
            let base = bodyStyle ?? style
            var strip = try row(
                cells, typesetter, widths, cells.isTotal ? base.bold : base, isHead: false,
                isLast: index == rows.count - 1)
            strip.element = element
            strip.keepsWithNext = index == rows.count - 2 || (index < 2 && rows.count > 4)
            strip.repeated = [repeated]
            strips.append(strip)
        }
        return strips
    }

    /// The columns' widths: as their shares say, but no number is broken as long as the text beside it can give way.
    private func widths(_ width: Double) -> [Double] {
        let whole = columns.reduce(0) { $0 + $1.share }
        let shared = columns.map { $0.share / whole * width }
        let needed = columns.indices.map { index -> Double in
            guard columns[index].alignment == .right else { return 0 }
            // A word of the head is not broken either; letters are wider than figures.
            let title = columns[index].title.split(separator: " ").reduce(0) { max($0, Self.estimate($1)) }
            return rows.reduce(title * style.size * 1.15 + 2 * Self.side) { most, row in
                guard row.cells.indices.contains(index) else { return most }
                let size = (bodyStyle ?? style).size * (row.isTotal || (bodyStyle ?? style).isBold ? 1.07 : 1)
                let words = row.cells[index].split(separator: " ")
                return max(most, words.reduce(0) { max($0, Self.estimate($1) * size) } + 2 * Self.side)
            }
        }
        let lack = columns.indices.reduce(0) { $0 + max(0, needed[$1] - shared[$1]) }
        let texts = columns.indices.filter { columns[$0].alignment == .left }
        let spare = texts.reduce(0) { $0 + max(0, shared[$1] - Self.narrowest) }
        guard lack > 0, spare > 0 else { return shared }
        let given = min(lack, spare)
        return columns.indices.map { index in
            columns[index].alignment == .left
                ? shared[index] - given * max(0, shared[index] - Self.narrowest) / spare
                : shared[index] + given * max(0, needed[index] - shared[index]) / lack
        }
    }

    /// No column of text gets narrower than this.
    private static let narrowest = 44.0

    /// A word's width in ems: enough for figures, which are all as wide as one another.
    private static func estimate(_ word: Substring) -> Double {
        word.unicodeScalars.reduce(0) { $0 + ($1 == "." || $1 == "," ? 0.3 : $1 == "%" ? 0.95 : 0.59) }
    }

    private func row(
        _ row: Row, _ typesetter: Typesetter, _ widths: [Double], _ style: TextStyle, isHead: Bool, isLast: Bool
    ) throws(DocumentError) -> Strip {
        let width = widths.reduce(0, +)
        var cells: [(x: Double, block: TextBlock)] = []
        var x = 0.0
        for (index, text) in row.cells.prefix(columns.count).enumerated() {
            let alignment = columns[index].alignment
            // Text that follows a number keeps its distance.
            let isApart = alignment == .left && index > 0 && columns[index - 1].alignment == .right
            let left = Self.side + (isApart ? 5 : 0)
            if !text.isEmpty {
                let block = try typesetter.block(
                    [TextRun(text, style)], width: widths[index] - left - Self.side, alignment: alignment,
                    leading: 0.92)
                cells.append((x + left, block))
            }
            x += widths[index]
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
