/// Makes strips of texts: paragraphs, columns, facts and tables.
final class Typesetter {
    /// The fonts.
    let fonts: FontSet
    private var elements = 0

    /// Makes one for a document.
    init(fonts: FontSet) {
        self.fonts = fonts
    }

    /// A text set in lines.
    func block(
        _ runs: [TextRun], width: Double, alignment: TextAlignment = .left, leading: Double = 1, indent: Double = 0
    ) throws(DocumentError) -> TextBlock {
        try TextBlock(runs, width: width, alignment: alignment, leading: leading, indent: indent, fonts: fonts)
    }

    /// A number of its own for an element of the document's structure.
    func element(_ name: String) -> Strip.Element {
        elements += 1
        return Strip.Element(number: elements, name: name)
    }

    /// A paragraph, a strip a line; neither its first nor its last line stands alone on a page.
    ///
    /// `inset` is space left of all lines, `indent` space before the first alone.
    func paragraph(
        _ runs: [TextRun], width: Double, alignment: TextAlignment = .left, leading: Double = 1, gap: Double = 0,
        inset: Double = 0, indent: Double = 0, element name: String = "P"
    ) throws(DocumentError) -> [Strip] {
        let block = try block(runs, width: width - inset, alignment: alignment, leading: leading, indent: indent)
        let element = element(name)
        let count = block.lines.count
        return block.lines.indices.map { index in
            Strip(
                height: block.lines[index].height, gap: index == 0 ? gap : 0,
                keepsWithNext: count > 1 && (index == 0 || index == count - 2), element: element
            ) { canvas, x, y in block.draw(line: index, at: x + inset, y, on: canvas) }
        }
    }

    /// Stacks beside one another, as one strip; each has a left edge and stands with its top, or its bottom, on the same line.
    func columns(
        _ columns: [(x: Double, strips: [Strip])], gap: Double = 0, element name: String = "Div"
    ) -> Strip {
        let stacks = columns.map { (x: $0.x, strip: $0.strips.joined) }
        return Strip(
            height: stacks.reduce(0) { max($0, $1.strip.height) }, gap: gap, element: element(name)
        ) { canvas, x, y in
            for stack in stacks { stack.strip.draw(canvas, x + stack.x, y) }
        }
    }

    /// A label and its value beside it, a strip a line of the longer one.
    func fact(
        _ label: TextRun, _ value: [TextRun], labelWidth: Double, width: Double, gap: Double, leading: Double = 1
    ) throws(DocumentError) -> [Strip] {
        let space = 10.0
        let left = try block([label], width: labelWidth - space, leading: leading)
        let right = try block(value, width: width - labelWidth, leading: leading)
        let element = element("P")
        let count = max(left.lines.count, right.lines.count)
        return (0..<count).map { index in
            let leftLine = left.lines.indices.contains(index) ? left.lines[index] : nil
            let rightLine = right.lines.indices.contains(index) ? right.lines[index] : nil
            // Both stand on the same baseline, whatever their sizes.
            let baseline = max(leftLine?.baseline ?? 0, rightLine?.baseline ?? 0)
            let below = max(
                leftLine.map { $0.height - $0.baseline } ?? 0, rightLine.map { $0.height - $0.baseline } ?? 0)
            return Strip(
                height: baseline + below, gap: index == 0 ? gap : 0,
                keepsWithNext: count > 1 && (index == 0 || index == count - 2), element: element
            ) { canvas, x, y in
                if let line = leftLine { left.draw(line: index, at: x, y + baseline - line.baseline, on: canvas) }
                if let line = rightLine {
                    right.draw(line: index, at: x + labelWidth, y + baseline - line.baseline, on: canvas)
                }
            }
        }
    }

    /// A table with thin lines, a strip a row; the head stays with the first row.
    ///
    /// `shares` are the columns' parts of the width, 1 in all.
    func table(
        head: [String], rows: [[String]], shares: [Double], width: Double, style: TextStyle, gap: Double
    ) throws(DocumentError) -> [Strip] {
        let element = element("Table")
        var strips: [Strip] = []
        for (index, cells) in ([head] + rows).enumerated() {
            var strip = try row(cells, shares: shares, width: width, style: index == 0 ? style.bold : style)
            strip.gap = index == 0 ? gap : 0
            strip.keepsWithNext = index == 0
            strip.element = element
            strips.append(strip)
        }
        return strips
    }

    private func row(
        _ cells: [String], shares: [Double], width: Double, style: TextStyle
    ) throws(DocumentError) -> Strip {
        let padding = 4.0
        var blocks: [(x: Double, width: Double, block: TextBlock)] = []
        var x = 0.0
        for (cell, share) in zip(cells, shares) {
            let column = share * width
            let isNarrow = share < 0.12
            let set = try block(
                [TextRun(cell, style)], width: column - 2 * padding, alignment: isNarrow ? .center : .left,
                leading: 0.95)
            blocks.append((x, column, set))
            x += column
        }
        let height = blocks.reduce(0) { max($0, $1.block.height) } + 2 * padding
        return Strip(height: height) { canvas, left, top in
            for cell in blocks {
                canvas.frame(
                    left + cell.x, top, width: cell.width, height: height, line: 0.5, color: .paleLeaf)
                cell.block.draw(at: left + cell.x + padding, top + padding, on: canvas)
            }
        }
    }
}
