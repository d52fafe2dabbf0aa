/// Counts as columns, each with its number above and its name below.
struct ColumnChart {
    /// How a column is drawn.
    enum Tone {
        case dark, pale
        /// An outline alone: what is not known.
        case open
    }

    /// A column.
    struct Column {
        var name: String
        var count: Int
        var tone: Tone
    }

    var columns: [Column]
    /// Words above some neighbouring columns: a target.
    var mark: (text: String, columns: ClosedRange<Int>)?
    var language: DocumentLanguage

    /// Sets it.
    func strip(_ typesetter: Typesetter, width: Double, style: TextStyle) throws(DocumentError) -> Strip {
        let (top, plot) = (mark == nil ? 14.0 : 30.0, 92.0)
        let room = width / Double(max(columns.count, 1))
        let most = Double(max(columns.map(\.count).max() ?? 0, 1))
        var labels: [ChartLabel] = []
        var bars: [(x: Double, height: Double, tone: Tone)] = []
        var below = 0.0
        for (index, column) in columns.enumerated() {
            let height = plot * Double(column.count) / most
            let middle = room * (Double(index) + 0.5)
            bars.append((middle - room * 0.3, height, column.tone))
            labels.append(
                try typesetter.label(
                    PrintedNumber.text(Double(column.count), decimals: 0, language), style.bold.sized(style.size + 1),
                    x: middle, y: top + plot - height - 13, within: width))
            let name = try typesetter.block(
                [TextRun(column.name, style)], width: room - 6, alignment: .center, leading: 0.95)
            labels.append(ChartLabel(block: name, x: room * Double(index) + 3, y: top + plot + 4))
            below = max(below, name.height)
        }
        var line: (from: Double, to: Double)?
        if let mark {
            let (from, to) = (
                room * (Double(mark.columns.lowerBound) + 0.1), room * (Double(mark.columns.upperBound) + 0.9)
            )
            line = (from, to)
            labels.append(try typesetter.label(mark.text, style.bold, x: (from + to) / 2, y: 0, within: width))
        }
        return Strip(height: top + plot + 6 + below) { canvas, left, y in
            let base = y + top + plot
            for bar in bars where bar.height > 0 {
                let (x, high) = (left + bar.x, base - bar.height)
                switch bar.tone {
                case .dark: canvas.fill([(x, high, room * 0.6, bar.height)], color: .leaf)
                case .pale:
                    canvas.fill([(x, high, room * 0.6, bar.height)], color: .mist)
                    canvas.frame(x, high, width: room * 0.6, height: bar.height, line: 0.7, color: .leaf)
                case .open:
                    canvas.frame(
                        x, high, width: room * 0.6, height: bar.height, line: 0.7, color: .gray, isDashed: true)
                }
            }
            canvas.line(from: (left, base), to: (left + width, base), width: 0.8)
            if let line {
                canvas.line(from: (left + line.from, y + 13), to: (left + line.to, y + 13), width: 1.2)
                for x in [line.from, line.to] {
                    canvas.line(from: (left + x, y + 13), to: (left + x, y + 18), width: 1.2)
                }
            }
            for label in labels { label.draw(on: canvas, at: left, y) }
        }
    }

    /// Its columns in words.
    var words: String {
        columns.map { "\($0.name): \(PrintedNumber.text(Double($0.count), decimals: 0, language))" }.joined(
            separator: "; ")
    }
}
