/// Targets and results as bars: the result dark, its bounds pale, the target a black line with its value.
struct TargetChart: Chart {
    /// One target.
    private struct Bar {
        var name: String
        var result: Double?
        var bounds: ClosedRange<Double>?
        var aim: ClosedRange<Double>
        var aimText: String
        var resultText: String
        var below: String
        /// Where its scale ends.
        var end: Double
    }

    /// A scale's room and its end.
    private struct Plot {
        var left: Double
        var width: Double

        func x(_ value: Double, end: Double) -> Double { left + width * max(0, min(value, end)) / end }
    }

    /// What every bar is drawn with.
    private struct Drawing {
        var labels: [ChartLabel] = []
        var draw: [(Canvas, _ x: Double, _ y: Double) -> Void] = []
    }

    /// The targets of one plan.
    let targets: [ConsolidatedReportTarget]
    /// Units that owe a report.
    let expected: Int
    /// The language of its words.
    let language: DocumentLanguage

    /// No target that is a figure.
    var isEmpty: Bool { bars.isEmpty }

    private func say(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }

    private var bars: [Bar] {
        targets.filter(\.isNumeric).map { target in
            let high = target.high ?? target.low
            let aim = target.low...max(target.low, high)
            let text = { (value: Double) in PrintedNumber.text(value, language) }
            var bounds: ClosedRange<Double>?
            if let lower = target.lower, let upper = target.upper { bounds = min(lower, upper)...max(lower, upper) }
            var result = target.percent
            if case .number(let value)? = target.statement?.value { result = value }
            return Bar(
                name: target.name[language], result: result, bounds: bounds, aim: aim,
                aimText: say("mục tiêu ", "target ")
                    + (target.high == nil
                        ? text(target.low) + "%" : "\(text(aim.lowerBound)) - \(text(aim.upperBound))%"),
                resultText: PrintedNumber.percent(result, language), below: below(target, bounds),
                end: target.kind == .saving ? max(20, (result ?? 0) * 1.1, aim.upperBound * 1.5) : 100)
        }
    }

    private func below(_ target: ConsolidatedReportTarget, _ bounds: ClosedRange<Double>?) -> String {
        switch target.kind {
        case .ratio:
            let units = "\(target.units ?? 0)/\(expected) " + say("đơn vị", "units")
            guard let bounds else { return units }
            return units + "\n" + say("biên ", "bounds ")
                + PrintedNumber.range(bounds.lowerBound, bounds.upperBound, language)
        case .saving: return say("năng lượng", "energy")
        case .milestone: return say("theo văn bản", "as stated")
        }
    }

    var alternative: String {
        let lines = bars.map { bar in
            let bounds = bar.bounds.map {
                say(", cận ", ", bounds ") + PrintedNumber.range($0.lowerBound, $0.upperBound, language)
            }
            return "\(bar.name): \(bar.resultText)\(bounds ?? ""), \(bar.aimText)"
        }
        return say("Biểu đồ thanh: kết quả so với mục tiêu. ", "Bars: results against targets. ")
            + lines.joined(separator: "; ") + "."
    }

    func strip(_ typesetter: Typesetter, width: Double, style: TextStyle) throws(DocumentError) -> Strip {
        let plot = Plot(left: width * 0.36, width: width * 0.42)
        var drawing = Drawing()
        var y = 2.0
        for bar in bars { y += try add(bar, at: y, plot, width, style, typesetter, &drawing) }
        let (labels, draw) = (drawing.labels, drawing.draw)
        return Strip(height: y) { canvas, left, top in
            for piece in draw { piece(canvas, left, top) }
            for label in labels { label.draw(on: canvas, at: left, top) }
        }
    }

    /// Adds a bar with its words; returns the height that it takes.
    private func add(
        _ bar: Bar, at y: Double, _ plot: Plot, _ width: Double, _ style: TextStyle, _ typesetter: Typesetter,
        _ drawing: inout Drawing
    ) throws(DocumentError) -> Double {
        let fine = style.sized(style.size - 1.2)
        let name = try typesetter.block(
            [TextRun(bar.name, style)], width: plot.left - 12, alignment: .right, leading: 0.95)
        let below = try typesetter.block(
            [TextRun(bar.below, fine.colored(.gray))], width: width - plot.left - plot.width - 10, leading: 0.92)
        let result = try typesetter.block([TextRun(bar.resultText, style.bold.sized(style.size + 2))], width: 200)
        let right = plot.left + plot.width + 10
        let height = max(44, name.height + 6, result.height + below.height + 6)
        let middle = y + height / 2
        drawing.labels += [
            ChartLabel(block: name, x: 0, y: middle - name.height / 2),
            ChartLabel(block: result, x: right, y: middle - (result.height + below.height) / 2),
            ChartLabel(block: below, x: right, y: middle - (result.height + below.height) / 2 + result.height),
        ]
        let aimFrom = plot.x(bar.aim.lowerBound, end: bar.end)
        let aimTo = plot.x(bar.aim.upperBound, end: bar.end)
        drawing.labels.append(
            try typesetter.label(
                bar.aimText, fine.bold, x: (aimFrom + aimTo) / 2, y: middle - 22, within: plot.left + plot.width))
        // The scale is told below each bar: they do not share one.
        for (value, alignment) in [(0.0, TextAlignment.left), (bar.end, .right)] {
            drawing.labels.append(
                try typesetter.label(
                    PrintedNumber.text(value, decimals: 0, language) + "%", fine.colored(.gray).sized(6.5),
                    x: plot.x(value, end: bar.end), y: middle + 9, alignment: alignment, within: width))
        }
        if bar.result == nil {
            drawing.labels.append(
                try typesetter.label(
                    say("không có số liệu", "no figure"), fine.italic, x: plot.left + 6, y: middle - 5,
                    alignment: .left,
                    within: width))
        }
        drawing.draw.append { canvas, left, top in
            let bounds = bar.bounds.map { (plot.x($0.lowerBound, end: bar.end), plot.x($0.upperBound, end: bar.end)) }
            canvas.frame(left + plot.left, top + middle - 8, width: plot.width, height: 16, line: 0.4, color: .paleLeaf)
            if let bounds {
                canvas.fill([(left + bounds.0, top + middle - 7.5, bounds.1 - bounds.0, 15)], color: .mist)
                for x in [bounds.0, bounds.1] {
                    canvas.line(
                        from: (left + x, top + middle - 7.5), to: (left + x, top + middle + 7.5), width: 0.6,
                        color: .gray)
                }
            }
            if let value = bar.result {
                let to = plot.x(value, end: bar.end)
                canvas.fill([(left + plot.left, top + middle - 4, to - plot.left, 8)], color: .leaf)
            }
            for x in aimFrom == aimTo ? [aimFrom] : [aimFrom, aimTo] {
                canvas.line(from: (left + x, top + middle - 11), to: (left + x, top + middle + 11), width: 1.8)
            }
            if aimFrom != aimTo {
                canvas.line(
                    from: (left + aimFrom, top + middle - 11), to: (left + aimTo, top + middle - 11), width: 0.9)
            }
        }
        return height
    }
}
