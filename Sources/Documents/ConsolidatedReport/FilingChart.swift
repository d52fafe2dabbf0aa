/// How the reports came in: day by day where their days are known, else by how late they were.
struct FilingChart: Chart {
    /// Every expected report.
    let units: [ConsolidatedReportUnit]
    /// The last day that was in time.
    let lastDay: PrintedDay
    /// The day of the freeze.
    let frozenOn: PrintedDay
    /// The language of its words.
    let language: DocumentLanguage

    /// Nobody owes a report.
    var isEmpty: Bool { expected.isEmpty }

    private func say(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }
    private var expected: [ConsolidatedReportUnit] { units.filter(\.isExpected) }

    /// A report that was filed and not sent back.
    private var filed: [ConsolidatedReportUnit] { expected.filter { $0.status == .received || $0.status == .checking } }

    /// The filed reports by day, when the day of each is known.
    private var days: [PrintedDay]? {
        let days = filed.compactMap(\.filedOn).sorted()
        return days.isEmpty || days.count < filed.count ? nil : days
    }

    private var columns: ColumnChart {
        let late = filed.filter(\.isLate)
        let bins: [(String, ClosedRange<Int>)] = [
            (say("chậm 1 - 5 ngày", "1 - 5 days late"), 0...5), (say("chậm 6 - 10 ngày", "6 - 10 days late"), 6...10),
            (say("chậm trên 10 ngày", "over 10 days late"), 11...Int.max),
        ]
        var columns = [
            ColumnChart.Column(name: say("đúng hạn", "in time"), count: filed.count - late.count, tone: .dark)
        ]
        columns += bins.map { bin in
            ColumnChart.Column(name: bin.0, count: late.filter { bin.1.contains($0.lateDays ?? 0) }.count, tone: .pale)
        }
        let count = { (status: ConsolidatedReportUnit.Status) in expected.filter { $0.status == status }.count }
        columns += [
            ColumnChart.Column(name: say("yêu cầu sửa", "returned"), count: count(.returned), tone: .open),
            ColumnChart.Column(name: say("chưa gửi", "missing"), count: count(.missing), tone: .open),
        ]
        return ColumnChart(columns: columns, language: language)
    }

    private func printed(_ day: PrintedDay) -> String { language == .vietnamese ? day.printed : day.words(.english) }

    var alternative: String {
        guard let days, let first = days.first, let last = days.last else {
            return say("Biểu đồ cột: tình hình gửi báo cáo. ", "Columns: how the reports came in. ") + columns.words
                + "."
        }
        let inTime = days.filter { $0 <= lastDay }.count
        return say(
            "Biểu đồ đường: số báo cáo đã nhận từ ngày \(printed(first)) đến ngày \(printed(last)); đến hết hạn \(printed(lastDay)) có \(inTime), đến lúc chốt số liệu có \(days.count) trên \(expected.count) đơn vị.",
            "Line: reports received from \(printed(first)) to \(printed(last)); by the last day, \(printed(lastDay)), \(inTime), at the freeze \(days.count) of \(expected.count) units."
        )
    }

    func strip(_ typesetter: Typesetter, width: Double, style: TextStyle) throws(DocumentError) -> Strip {
        guard let days, let first = days.first else {
            return try columns.strip(typesetter, width: width, style: style)
        }
        return try line(days, from: first, typesetter, width: width, style: style)
    }

    private func line(
        _ days: [PrintedDay], from first: PrintedDay, _ typesetter: Typesetter, width: Double, style: TextStyle
    ) throws(DocumentError) -> Strip {
        let start = min(first.ordinal, lastDay.ordinal) - 1
        let end = max(frozenOn.ordinal, days.last?.ordinal ?? start, lastDay.ordinal + 1)
        let (above, plot) = (28.0, 110.0)
        let room = width - 70
        let x = { (day: Int) in room * Double(day - start) / Double(max(end - start, 1)) }
        let base = above + plot
        let y = { (count: Int) in base - plot * Double(count) / Double(max(expected.count, 1)) }
        // Steps: each day's count holds until the next one.
        var points: [(x: Double, y: Double)] = [(0, base)]
        var count = 0
        var areas: [(x: Double, y: Double, width: Double, height: Double)] = []
        for day in start...end {
            let before = count
            count = days.prefix { $0.ordinal <= day }.count
            if count != before {
                points.append((x(day), y(before)))
                points.append((x(day), y(count)))
            }
            if day < end, count > 0 { areas.append((x(day), y(count), x(day + 1) - x(day), base - y(count))) }
        }
        points.append((room, y(count)))
        let due = x(lastDay.ordinal + 1)
        let inTime = days.prefix { $0 <= lastDay }.count
        let dueText = say("hạn: hết ngày \(printed(lastDay))", "due by the end of \(printed(lastDay))")
        let number = { (value: Int) in PrintedNumber.text(Double(value), decimals: 0, language) }
        let labels = [
            try typesetter.label(dueText, style.bold, x: due, y: 0, within: width),
            try typesetter.label(
                say("\(number(inTime)) đúng hạn", "\(number(inTime)) in time"), style.bold, x: due + 6,
                y: min(y(inTime) + 6, base - 14), alignment: .left, within: width),
            try typesetter.label(
                say("đã nhận \(number(days.count))", "received \(number(days.count))"), style.bold, x: room + 5,
                y: max(y(days.count) - 5, above + 6), alignment: .left, within: width),
            try typesetter.label(
                say("phải gửi \(number(expected.count))", "expected \(number(expected.count))"), style.colored(.gray),
                x: room + 5, y: above - 7, alignment: .left, within: width),
            try typesetter.label(
                printed(PrintedDay(ordinal: start + 1)), style, x: 0, y: base + 4, alignment: .left, within: width),
            try typesetter.label(
                printed(PrintedDay(ordinal: end)), style, x: room, y: base + 4, alignment: .right, within: width),
        ]
        return Strip(height: base + 18) { [points, areas] canvas, left, top in
            let moved = { (point: (x: Double, y: Double)) in (x: left + point.x, y: top + point.y) }
            canvas.fill(areas.map { (left + $0.x, top + $0.y, $0.width, $0.height) }, color: .mist)
            canvas.line(from: (left, top + above), to: (left + room, top + above), width: 0.5, color: .gray)
            canvas.line(from: (left + due, top + 13), to: (left + due, top + base), width: 1.2)
            canvas.line(through: points.map(moved), width: 1.6, color: .leaf)
            canvas.line(from: (left, top + base), to: (left + room, top + base), width: 0.8)
            for label in labels { label.draw(on: canvas, at: left, top) }
        }
    }
}
