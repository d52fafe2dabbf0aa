/// The report itself (vietnam.md §5.4).
extension ConsolidatedReportPage {
    /// Its strips.
    func strips() throws(DocumentError) -> [Strip] {
        var strips: [Strip] = []
        if !isVietnamese {
            strips += try centred(
                "English translation for reference; the Vietnamese text has legal effect. Texts stand as written.",
                base.sized(9).italic.colored(.gray)
            ).keptWithNext
        }
        strips += try officialHead()
        strips += try titles()
        strips += try addressees()
        strips += try opening()
        strips += try filing()
        strips += try implementation()
        strips += try results()
        strips += try assessment()
        return try strips.beforeSignature + closing()
    }

    private func officialHead() throws(DocumentError) -> [Strip] {
        let date =
            head.signedOn?.words(language)
            ?? say("ngày …… tháng …… năm \(figures.period)", "……………… \(figures.period)")
        return try OfficialHead(
            parent: head.parent?[language], issuer: head.issuer[language],
            number: say("Số: ", "No.: ") + (head.number.printable ?? "……/BC-SCT"),
            date: "\(head.place[language]), \(date)", language: language
        ).strips(typesetter, width: width, size: 12).after(isVietnamese ? 0 : 4)
    }

    private func titles() throws(DocumentError) -> [Strip] {
        var strips = try centred(say("BÁO CÁO", "REPORT"), base.bold.sized(14), element: "H1").after(20)
        strips += try centred(title, base.bold, gap: 2, element: "H1")
        if layout.content.version > 1 {
            strips += try centred(
                say(
                    "(Đính chính lần \(layout.content.version - 1), thay thế bản đã gửi trước đây)",
                    "(Restatement \(layout.content.version - 1), replaces the version sent before)"), base.italic,
                gap: 2)
        }
        strips.append(
            Strip(height: 5, gap: 3) { [width] canvas, x, y in
                canvas.line(from: (x + width / 2 - 45, y + 3), to: (x + width / 2 + 45, y + 3), width: 0.7)
            })
        return strips.keptWithNext
    }

    private func addressees() throws(DocumentError) -> [Strip] {
        let label = say("Kính gửi:", "To:")
        let names = head.recipients.map { $0[language] }
        guard names.count > 1 else { return try centred("\(label) \(names.joined())", base, gap: 10).keptWithNext }
        let left = width * 0.2
        let labelStrips = try typesetter.paragraph([TextRun(label, base)], width: left - 8, alignment: .right)
        var list: [Strip] = []
        for (index, name) in names.enumerated() {
            list += try typesetter.paragraph(
                [TextRun("- \(name)\(index == names.count - 1 ? "." : ";")", base)], width: width - left)
        }
        return [typesetter.columns([(0, labelStrips), (left, list)], gap: 10, element: "P")].keptWithNext
    }

    private func opening() throws(DocumentError) -> [Strip] {
        let counts = figures.counts
        let share = percent(PrintedNumber.percent(Double(counts.counted), of: Double(counts.expected)))
        let window =
            say(
                "Số liệu tính từ ngày \(day(figures.dataFrom)) đến hết ngày \(day(figures.dataTo)).",
                "The figures are those of \(day(figures.dataFrom)) to \(day(figures.dataTo)).")
        var strips = try typesetter.paragraph(
            [TextRun(say("Căn cứ: ", "Legal basis: ") + figures.legalBasis[language] + ".", base.italic)], width: width,
            alignment: .justified, gap: 12, indent: PaperPage.indent)
        strips += try body(
            say(
                "Thực hiện \(figures.planNameVi); trên cơ sở báo cáo của \(count(counts.counted))/\(count(counts.expected)) đơn vị (đạt \(share)), \(head.issuer.vietnamese) tổng hợp, báo cáo kết quả thực hiện năm \(figures.period) như sau. \(window)",
                "Under \(figures.planNameEn), from the reports of \(count(counts.counted)) of \(count(counts.expected)) units (\(share)), the \(head.issuer.english) reports the results of \(figures.period) as follows. \(window)"
            ))
        return strips
    }

    /// How many reports there are, and who is missing: on the first page, before any figure that rests on them.
    private func filing() throws(DocumentError) -> [Strip] {
        let counts = figures.counts
        let entries: [(String, String)] = [
            (say("Phải gửi", "Expected"), count(counts.expected)), (say("Đã nhận", "Received"), count(counts.received)),
            (say("Được tính", "Counted"), count(counts.counted)), (say("Gửi chậm", "Late"), count(counts.late)),
            (say("Yêu cầu sửa", "Returned"), count(counts.returned)),
            (say("Chưa gửi", "Missing"), count(counts.missing)),
            (say("Độ bao phủ", "Coverage"), coverageShare),
        ]
        var table = DataTable(
            columns: entries.map { .sign($0.0, 1) }, style: small, bodyStyle: base.bold.sized(14))
        table.rows = [DataTable.Row(cells: entries.map(\.1))]
        var strips = try table.strips(typesetter, width: width, gap: 10)
        strips += try remark(coverageText)
        strips += try names(
            figures.units.filter { $0.status == .missing }, say("Đơn vị chưa gửi báo cáo", "Units without a report"))
        strips += try names(
            figures.units.filter { $0.status == .returned },
            say("Đơn vị được yêu cầu sửa và chưa gửi lại", "Units whose report was returned"))
        strips += try names(
            figures.units.filter(\.isLate), say("Đơn vị gửi chậm", "Units that filed late"), isLate: true)
        return strips
    }

    /// The coverage; an upper limit while nothing is known of some units' sites.
    private var coverageShare: String {
        let coverage = figures.coverage
        guard coverage.percent != nil else { return "n/a" }
        return (coverage.missingUnknown > 0 ? "≤" : "") + percent(coverage.percent)
    }

    private var coverageText: String {
        let coverage = figures.coverage
        guard coverage.respondingInventory + coverage.missingInventory > 0 else {
            return say(
                "Độ bao phủ: chưa xác định vì chưa biết số cơ sở của đơn vị nào. Số liệu còn thiếu không được thay bằng 0.",
                "Coverage: not known, as no unit's number of sites is. What is missing was not filled with zeros.")
        }
        let unknown =
            coverage.missingUnknown == 0
            ? ""
            : say(
                " Còn \(count(coverage.missingUnknown)) đơn vị chưa rõ số cơ sở nên độ bao phủ chỉ là mức cao nhất có thể.",
                " Of \(count(coverage.missingUnknown)) further units the number of sites is not known: the coverage is at most this."
            )
        return say(
            "Độ bao phủ: \(number(coverage.respondingInventory)) cơ sở của các đơn vị được tính trên \(number(coverage.respondingInventory + coverage.missingInventory)) cơ sở đã biết.\(unknown) Số liệu còn thiếu không được thay bằng 0.",
            "Coverage: \(number(coverage.respondingInventory)) sites of the counted units out of \(number(coverage.respondingInventory + coverage.missingInventory)) known sites.\(unknown) What is missing was not filled with zeros."
        )
    }

    /// Names of units in a line, the first of many; all stand in the first annex.
    private func names(
        _ units: [ConsolidatedReportUnit], _ label: String, isLate: Bool = false
    ) throws(DocumentError) -> [Strip] {
        guard !units.isEmpty else { return [] }
        let most = 12
        let listed = units.prefix(most).map { unit in
            let days = isLate ? unit.lateDays.map { say(" (\($0) ngày)", " (\($0) d)") } ?? "" : ""
            return unit.name[language] + days
        }
        let rest =
            units.count > most
            ? say(
                " và \(count(units.count - most)) đơn vị khác (Phụ lục I)",
                " and \(count(units.count - most)) others (Annex I)") : ""
        let style = base.sized(isVietnamese ? 11.5 : 10.5)
        return try typesetter.paragraph(
            [
                TextRun("\(label) (\(count(units.count))): ", style.bold),
                TextRun(listed.joined(separator: ", ") + rest + ".", style),
            ], width: width, alignment: .justified, gap: 5)
    }

    private func implementation() throws(DocumentError) -> [Strip] {
        var strips = try heading(say("Phần I. TÌNH HÌNH THỰC HIỆN", "Part I. IMPLEMENTATION"))
        let sections: [(String, String, [String])] = [
            (say("1. Công tác chỉ đạo, điều hành", "1. Direction"), "direction", ["B5", "B5a"]),
            (
                say("2. Tuyên truyền, nâng cao nhận thức và năng lực", "2. Information, awareness and capacity"),
                "training", ["C1", "C1a", "C2"]
            ),
            (
                say(
                    "3. Hoàn thiện cơ chế, chính sách; mạng lưới cấp giấy chứng nhận áp dụng sản xuất sạch hơn",
                    "3. Policy; the certification network"), "policy", ["B6", "B7"]
            ),
            (
                say(
                    "4. Hỗ trợ tư vấn kỹ thuật, đánh giá sản xuất sạch hơn tại cơ sở",
                    "4. Technical support and assessments at the sites"), "support", ["C3", "C3_period"]
            ),
            (say("5. Kiểm tra, xử lý vi phạm", "5. Inspection"), "inspection", ["C4", "C4a", "C4b"]),
            (say("6. Kinh phí thực hiện", "6. Money spent"), "money", ["D1a", "D1b", "D1c", "D1d", "D1"]),
        ]
        for (title, part, codes) in sections { strips += try section(title, part, codes) }
        return strips
    }

    /// A section: what was written, then the figures of its codes.
    private func section(_ title: String, _ part: String, _ codes: [String] = []) throws(DocumentError) -> [Strip] {
        let text = try written(part)
        let table = try sums(codes)
        var strips = try subheading(title) + text + table
        if text.isEmpty, table.isEmpty {
            strips += try remark(
                say("Không có nội dung kèm theo số liệu đã chốt.", "Nothing was written beside the frozen figures."))
        }
        return strips
    }

    /// The sums of some indicators with the number of units that gave them.
    func sums(_ codes: [String]) throws(DocumentError) -> [Strip] {
        let known = codes.compactMap { code in figures.figures[code].map { (code, $0) } }
        guard !known.isEmpty else { return [] }
        var table = DataTable(
            columns: [
                .text(say("Chỉ tiêu", "Indicator"), 0.46), .text(say("Đơn vị tính", "Unit"), 0.14),
                .number(say("Tổng cộng", "Sum"), 0.2), .number(say("Đơn vị có số liệu", "Units that gave it"), 0.2),
            ], style: small)
        for (code, figure) in known {
            table.add(
                figure.label[language], measure(figure), value(figure.reported, figure),
                coverage(figure.units, of: figures.counts.expected), isTotal: code == "D1")
        }
        return try table.strips(typesetter, width: width)
    }

    private func assessment() throws(DocumentError) -> [Strip] {
        var strips = try heading(say("Phần III. ĐÁNH GIÁ CHUNG", "Part III. ASSESSMENT"))
        strips += try section(say("1. Ưu điểm", "1. Strengths"), "strengths")
        strips += try section(say("2. Tồn tại, hạn chế", "2. Weaknesses"), "weaknesses")
        strips += try section(say("3. Nguyên nhân", "3. Causes"), "causes")
        let next = (Int(figures.period) ?? figures.dataTo.year) + 1
        strips += try part(
            say("Phần IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM \(next)", "Part IV. DIRECTION AND TASKS FOR \(next)"), "nextyear")
        strips += try heading(say("Phần V. ĐỀ XUẤT, KIẾN NGHỊ", "Part V. RECOMMENDATIONS"))
        strips += try section(say("1. Với Bộ Công Thương", "1. To the Ministry of Industry and Trade"), "ministry")
        strips += try section(say("2. Với UBND tỉnh", "2. To the Provincial People's Committee"), "province")
        strips += try section(say("3. Với các đơn vị", "3. To the units"), "units")
        return try strips
            + body(
                say(
                    "Trên đây là kết quả thực hiện năm \(figures.period), \(head.issuer.vietnamese) kính báo cáo./.",
                    "These are the results of \(figures.period), reported by the \(head.issuer.english)."), gap: 12)
    }

    private func part(_ title: String, _ part: String) throws(DocumentError) -> [Strip] {
        let text = try written(part)
        return try heading(title)
            + (text.isEmpty
                ? remark(
                    say("Không có nội dung kèm theo số liệu đã chốt.", "Nothing was written beside the frozen figures.")
                )
                : text)
    }

    private func closing() throws(DocumentError) -> [Strip] {
        let right = width * 0.46
        var left: [Strip] = []
        if isVietnamese {
            left += try typesetter.paragraph([TextRun("Nơi nhận:", base.sized(11).bold.italic)], width: right - 16)
            let filed = head.unitCode.printable.map { "- Lưu: VT, \($0)." } ?? "- Lưu: VT."
            for line in ["- Như trên;", filed] {
                left += try typesetter.paragraph([TextRun(line, base.sized(10.5))], width: right - 16)
            }
        }
        let signature = try SignatureBlock(
            title: head.signer.title[language], note: nil, name: head.signer.name ?? "", room: isVietnamese ? 58 : 24,
            style: base
        ).strips(typesetter, width: width - right)
        return [typesetter.columns([(0, left), (right, signature)], gap: 16)]
    }

    /// What a figure is measured in; money is told in millions.
    func measure(_ figure: ConsolidatedReportFigures.Figure) -> String {
        figure.isMoney ? say("triệu đồng", "million VND") : figure.measure[language]
    }

    /// A value of a figure.
    func value(_ value: Double?, _ figure: ConsolidatedReportFigures.Figure) -> String {
        figure.isMoney ? number(value.map { $0 / 1_000_000 }, decimals: 1) : number(value)
    }
}
