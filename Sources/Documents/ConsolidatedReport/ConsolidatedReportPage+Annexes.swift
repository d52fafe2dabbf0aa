/// The annexes: what is too long for the report, each with its number in Roman figures as the decree wants it.
extension ConsolidatedReportPage {
    /// All that there is something for, in their order.
    func annexes() throws(DocumentError) -> [[Strip]] {
        var annexes: [[Strip]] = []
        annexes.append(
            try annexHead(1, say("BIỂU TỔNG HỢP THEO ĐƠN VỊ", "RESULTS BY UNIT")) + unitAnnex())
        annexes.append(
            try annexHead(
                2, say("CHỈ TIÊU TỔNG HỢP VÀ CHÚ THÍCH SỐ LIỆU", "INDICATORS AND NOTES ON THE FIGURES"))
                + indicatorAnnex())
        if let map = layout.map {
            annexes.append(
                try annexHead(
                    annexes.count + 1,
                    say(
                        "SỐ LIỆU THEO BẢN ĐỒ HÀNH CHÍNH NGÀY \(day(map.day))",
                        "FIGURES ON THE MAP OF \(day(map.day).uppercased())")) + mapAnnex(map))
        }
        // What a draft's freezes changed among themselves is nobody's business once it is approved.
        if let diff = layout.content.diff, head.isDraft || layout.content.version > 1 {
            let title =
                isRestatement
                ? say("NỘI DUNG ĐÍNH CHÍNH", "WHAT IS RESTATED")
                : say("THAY ĐỔI SO VỚI LẦN CHỐT TRƯỚC", "CHANGES AGAINST THE FREEZE BEFORE")
            annexes.append(try annexHead(annexes.count + 1, title) + diffAnnex(diff))
        }
        return annexes
    }

    /// The freeze before is that of the version which was sent.
    private var isRestatement: Bool { layout.content.version > 1 && layout.content.no == 1 }

    private func annexHead(_ number: Int, _ title: String) throws(DocumentError) -> [Strip] {
        let roman = ["I", "II", "III", "IV", "V"][number - 1]
        let day = head.signedOn?.words(language)
        let number = head.number.printable ?? "……/BC-SCT"
        var strips = try centred(say("Phụ lục \(roman)", "Annex \(roman)"), base.bold, element: "H1")
        strips += try centred(title, base.bold, gap: 1, element: "H1")
        strips += try centred(
            say(
                "(Kèm theo Báo cáo số \(number)\(day.map { " \($0)" } ?? "") của \(head.issuer.vietnamese))",
                "(to report No. \(number)\(day.map { " of \($0)" } ?? "") of the \(head.issuer.english))"),
            base.italic.sized(11), gap: 2)
        return strips.keptWithNext
    }

    private func unitAnnex() throws(DocumentError) -> [Strip] {
        var strips: [Strip] = []
        let chart = FilingChart(
            units: figures.units, lastDay: figures.lastDay, frozenOn: layout.content.takenAt.day, language: language)
        if !chart.isEmpty {
            strips += try caption(say("1. Tình hình gửi báo cáo", "1. How the reports came in"), gap: 12)
            strips += try picture(chart)
        }
        strips += try openUnits()
        strips += try lateUnits()
        return try strips + unitTable()
    }

    private func openUnits() throws(DocumentError) -> [Strip] {
        let open = figures.units.filter { $0.isExpected && !$0.isCounted }
        var strips = try caption(
            say(
                "2. Đơn vị chưa có báo cáo được tính (\(count(open.count)))",
                "2. Units without a report that is counted (\(count(open.count)))"), gap: 12)
        guard !open.isEmpty else { return try strips + remark(say("Không có.", "None.")) }
        var table = DataTable(
            columns: [
                .number(say("TT", "No."), 0.07), .text(say("Đơn vị", "Unit"), 0.36),
                .text(say("Tình trạng", "Status"), 0.18), .number(say("Số cơ sở đã biết", "Known sites"), 0.17),
                .text(say("Nguồn", "Source"), 0.22),
            ], style: small)
        for (index, unit) in open.enumerated() {
            table.add(
                count(index + 1), label(unit), unit.statusText(language), number(unit.inventory), source(unit))
        }
        strips += try table.strips(typesetter, width: width)
        return strips
    }

    private func lateUnits() throws(DocumentError) -> [Strip] {
        let late = figures.units.filter(\.isLate)
        var strips = try caption(
            say("3. Đơn vị gửi chậm (\(count(late.count)))", "3. Units that filed late (\(count(late.count)))"), gap: 12
        )
        guard !late.isEmpty else { return try strips + remark(say("Không có.", "None.")) }
        let isDated = late.contains { $0.filedOn != nil }
        var table = DataTable(
            columns: [
                .number(say("TT", "No."), 0.07), .text(say("Đơn vị", "Unit"), 0.43),
                .text(say("Tình trạng", "Status"), 0.3), .number(say("Số ngày chậm", "Days late"), 0.2),
            ], style: small)
        if isDated { table.columns.append(.number(say("Ngày gửi", "Filed on"), 0.18)) }
        for (index, unit) in late.enumerated() {
            var cells = [
                count(index + 1), label(unit), unit.statusText(language), unit.lateDays.map { count($0) } ?? "n/a",
            ]
            if isDated { cells.append(unit.filedOn.map { day($0) } ?? "n/a") }
            table.rows.append(DataTable.Row(cells: cells))
        }
        strips += try table.strips(typesetter, width: width)
        return strips
    }

    /// A unit's name, with whose part of the year it reports.
    private func label(_ unit: ConsolidatedReportUnit) -> String {
        guard let part = unit.forUnit else { return unit.name[language] }
        return unit.name[language]
            + say(
                ", thay \(layout.content.name(of: part).vietnamese)", ", for \(layout.content.name(of: part).english)")
    }

    private func source(_ unit: ConsolidatedReportUnit) -> String {
        guard unit.inventory != nil, let source = unit.inventorySource else { return say("chưa rõ", "not known") }
        if source == "reported" { return say("đơn vị báo cáo", "as reported") }
        if source == "register" { return say("sổ đăng ký", "register") }
        if source.hasPrefix("report_") { return say("báo cáo năm ", "report of ") + source.dropFirst(7) }
        return source
    }

    private static let columns: [(code: String, of: String?)] = [
        ("A1", nil), ("B1", nil), ("B1", "A1"), ("B2", nil), ("B2", "A1"), ("A2", nil), ("B4", nil), ("B4", "A2"),
        ("B5", nil), ("B5a", nil),
    ]

    private func unitTable() throws(DocumentError) -> [Strip] {
        var columns: [DataTable.Column] = [
            .number(say("TT", "No."), 0.05), .text(say("Đơn vị", "Unit"), 0.21),
            .text(say("Báo cáo", "Report"), 0.15),
        ]
        for column in Self.columns {
            columns.append(
                .number(column.of == nil ? column.code : "\(column.code) %", column.of == nil ? 0.05 : 0.062))
        }
        columns.append(.number(say("TKNL %", "Saved %"), 0.065))
        var table = DataTable(columns: columns, style: small.sized(7.5))
        var told: Set<String> = []
        for (index, unit) in figures.units.enumerated() {
            let isFirst = told.insert(unit.figureUnit).inserted
            table.rows.append(
                DataTable.Row(
                    cells: [count(index + 1), label(unit), unit.statusText(language)] + (isFirst ? unitCells(unit) : [])
                ))
        }
        let energy = figures.savings.streams.first { $0.stream == "energy" }?.percent
        var total = ["", say("Tổng cộng", "Sum"), "\(count(figures.counts.counted))/\(count(figures.counts.expected))"]
        for column in Self.columns { total.append(totalCell(column.code, of: column.of)) }
        table.rows.append(
            DataTable.Row(cells: total + [energy.map { number($0, decimals: 1) } ?? "n/a"], isTotal: true))
        let legend =
            figures.figures.isEmpty
            ? ""
            : ["A1", "B1", "B2", "A2", "B4", "B5", "B5a"].compactMap { code in
                figures.figures[code].map { "\(code): \($0.label[language])" }
            }.joined(separator: "; ") + ". "
        var strips = try caption(
            say("4. Kết quả theo đơn vị, như đơn vị báo cáo", "4. Results by unit, as reported"), gap: 14)
        strips += try remark(
            legend
                + say(
                    "TKNL: tiết kiệm năng lượng của các cơ sở áp dụng. \"-\": không có số liệu, không phải 0; (n): số cơ sở đã biết từ nguồn khác, không nằm trong tổng.",
                    "Saved: energy saved by the applying facilities. \"-\": no figure, which is not 0; (n): sites known from elsewhere, not in the sum."
                ), gap: 3
        ).keptWithNext
        return try strips + table.strips(typesetter, width: width)
    }

    private func unitCells(_ unit: ConsolidatedReportUnit) -> [String] {
        let values = layout.content.unitFigures[unit.figureUnit] ?? [:]
        var cells = Self.columns.map { column -> String in
            guard let value = values[column.code]?.reported else {
                guard column.code == "A1", let known = unit.inventory, unit.inventorySource != "reported" else {
                    return "-"
                }
                return "(\(number(known)))"
            }
            guard let of = column.of else { return number(value) }
            guard let whole = values[of]?.reported else { return "-" }
            return PrintedNumber.percent(value, of: whole).map { number($0, decimals: 1) } ?? "n/a"
        }
        cells.append(
            ConsolidatedReportSavings.energy(figures.savings.byUnit, unit.figureUnit).map { number($0, decimals: 1) }
                ?? "-")
        return cells
    }

    /// The sum of a column; the percentage is that of the target which has it, over the units that gave both.
    private func totalCell(_ code: String, of whole: String?) -> String {
        guard let whole else { return number(figures.figures[code]?.reported) }
        var (part, sum) = (0.0, 0.0)
        for values in layout.content.unitFigures.values {
            guard let upper = values[code]?.reported, let lower = values[whole]?.reported else { continue }
            part += upper
            sum += lower
        }
        return PrintedNumber.percent(part, of: sum).map { number($0, decimals: 1) } ?? "n/a"
    }
}
