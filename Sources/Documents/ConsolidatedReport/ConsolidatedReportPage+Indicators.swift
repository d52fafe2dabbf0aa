/// All indicators as reported and as computed, and how the figures came about.
extension ConsolidatedReportPage {
    /// Its strips.
    func indicatorAnnex() throws(DocumentError) -> [Strip] {
        var strips = try caption(
            say("1. Chỉ tiêu: tổng của các đơn vị được tính", "1. Indicators: sums of the counted units"), gap: 12)
        var table = DataTable(
            columns: [
                .text(say("Mã", "Code"), 0.11), .text(say("Chỉ tiêu", "Indicator"), 0.32),
                .text(say("Đơn vị tính", "Unit"), 0.12), .text(say("Kỳ", "Span"), 0.09),
                .number(say("Đơn vị báo cáo", "As reported"), 0.13), .number(say("Đơn vị có số liệu", "Units"), 0.1),
                .number(say("Tính từ báo cáo cơ sở", "From the facilities"), 0.13),
            ], style: small.sized(8.5))
        for (code, figure) in figures.figures.sorted(by: { Self.isOrdered($0.key, $1.key) }) {
            table.add(
                code, figure.label[language], measure(figure), span(figure.span), value(figure.reported, figure),
                coverage(figure.units, of: figures.counts.expected), value(figure.computed, figure))
        }
        strips +=
            table.rows.isEmpty
            ? try remark(say("Chưa có số liệu của đơn vị nào.", "No unit's figures yet."))
            : try table.strips(typesetter, width: width)
        strips += try caption(say("2. Chú thích số liệu", "2. Notes"), gap: 14)
        for (index, text) in notes.enumerated() {
            strips += try typesetter.paragraph(
                [TextRun("\(index + 1). \(text)", TextStyle(size: 10, language: language))], width: width,
                alignment: .left, gap: 3)
        }
        return try strips + duplicates() + scattered()
    }

    /// Letters first, then numbers by value: A1, A1a, A2, B10.
    static func isOrdered(_ left: String, _ right: String) -> Bool { key(left) < key(right) }

    private static func key(_ code: String) -> (String, Int, String) {
        let letters = code.prefix { !$0.isNumber }
        let digits = code.dropFirst(letters.count).prefix { $0.isNumber }
        return (String(letters), Int(digits) ?? 0, String(code.dropFirst(letters.count + digits.count)))
    }

    private func span(_ span: String) -> String {
        switch span {
        case "period": say("trong kỳ", "period")
        case "cumulative": say("luỹ kế", "cumulative")
        default: ""
        }
    }

    private var notes: [String] {
        let content = layout.content
        var notes = [
            say(
                "Kỳ số liệu: từ ngày \(day(figures.dataFrom)) đến hết ngày \(day(figures.dataTo)). Danh sách đơn vị lấy theo ngày \(day(figures.anchorDate)). Hạn gửi: hết ngày \(day(figures.lastDay)).",
                "Data: \(day(figures.dataFrom)) to \(day(figures.dataTo)). Units are those of \(day(figures.anchorDate)). Reports were due by the end of \(day(figures.lastDay))."
            ),
            say(
                "Số liệu luỹ kế là của ngày cuối kỳ và không cộng qua các năm; số liệu trong kỳ được cộng. Chỉ báo cáo đã được tiếp nhận mới được tính.",
                "Cumulative figures are those of the last day and are not added over years; figures of the period are added. Only accepted reports are counted."
            ),
            say(
                "Không ước lượng và không thay số liệu còn thiếu. Mỗi tỷ lệ đi kèm số đơn vị có số liệu và hai cận.",
                "Nothing was estimated or filled in. Each percentage comes with the number of units that gave it and its two bounds."
            ),
            say(
                "Mỗi cơ sở tính một lần, tại đơn vị nơi cơ sở ở ngày cuối kỳ; cơ sở trong khu kinh tế, khu công nghiệp thuộc Ban Quản lý. Mỗi doanh nghiệp tính một lần, tại trụ sở chính.",
                "Each site is counted once, in the unit where it is on the last day; sites in zones are those of the zone's board. Each enterprise is counted once, at its registered office."
            ),
        ]
        let counts = figures.counts
        if counts.waived + counts.void + counts.transferred > 0 {
            notes.append(
                say(
                    "Ngoài danh sách phải gửi: được miễn \(count(counts.waived)), không phải gửi \(count(counts.void)), đã chuyển giao \(count(counts.transferred)).",
                    "Beside the expected reports: waived \(count(counts.waived)), void \(count(counts.void)), transferred \(count(counts.transferred))."
                ))
        }
        if let policy = figures.successorPolicy { notes.append(succession(policy)) }
        notes.append(
            say(
                "Số liệu chốt lúc \(content.takenAt.time) ngày \(day(content.takenAt.day)), lần chốt \(content.snapshot). Mã băm đầu vào \(content.inputsHash), mã băm số liệu \(content.contentHash) (SHA-256).",
                "Figures frozen at \(content.takenAt.time) on \(day(content.takenAt.day)), snapshot \(content.snapshot). Hash of the inputs \(content.inputsHash), of the figures \(content.contentHash) (SHA-256)."
            ))
        return notes
    }

    private func succession(_ policy: String) -> String {
        switch policy {
        case "successor_full_year":
            say(
                "Đơn vị thay đổi trong kỳ: đơn vị tiếp nhận báo cáo cho cả năm.",
                "Units that changed within the year: whoever takes over reports the whole year.")
        case "split_at_change":
            say(
                "Đơn vị thay đổi trong kỳ: mỗi đơn vị báo cáo phần thời gian của mình.",
                "Units that changed within the year: each reports its part.")
        default:
            say(
                "Đơn vị thay đổi trong kỳ: theo văn bản của cơ quan có thẩm quyền cho từng trường hợp.",
                "Units that changed within the year: as a document of the authority says, case by case.")
        }
    }

    private func duplicates() throws(DocumentError) -> [Strip] {
        let lines = figures.groups.duplicates
        guard !lines.isEmpty else { return [] }
        var table = DataTable(
            columns: [
                .text(say("Bản ghi bỏ", "Dropped entry"), 0.15), .text(say("Đơn vị", "Unit"), 0.35),
                .text(say("Bản ghi giữ", "Kept entry"), 0.15), .text(say("Đơn vị", "Unit"), 0.35),
            ], style: small.sized(8.5))
        for line in lines {
            table.add(
                line.facility, layout.content.name(of: line.unit)[language], line.kept,
                layout.content.name(of: line.keptUnit)[language])
        }
        return try caption(
            say("3. Cơ sở nhập hai lần, chỉ tính một lần", "3. Sites that were entered twice and counted once"), gap: 12
        )
            + table.strips(typesetter, width: width)
    }

    private func scattered() throws(DocumentError) -> [Strip] {
        let lines = figures.groups.countedElsewhere
        guard !lines.isEmpty else { return [] }
        var table = DataTable(
            columns: [
                .text(say("Mã số thuế", "Tax code"), 0.16), .number(say("Số cơ sở", "Sites"), 0.1),
                .text(say("Có cơ sở tại", "Sites in"), 0.46), .text(say("Tính tại", "Counted in"), 0.28),
            ], style: small.sized(8.5))
        for line in lines {
            table.add(
                line.taxCode, count(line.sites),
                line.units.map { layout.content.name(of: $0)[language] }.joined(separator: ", "),
                layout.content.name(of: line.countedIn)[language])
        }
        let number = figures.groups.duplicates.isEmpty ? 3 : 4
        return try caption(
            say(
                "\(number). Doanh nghiệp có cơ sở tại nhiều đơn vị",
                "\(number). Enterprises with sites in several units"),
            gap: 12) + table.strips(typesetter, width: width)
    }
}
