/// The page of a certificate in one language and one size.
struct CertificatePage {
    /// The certificate.
    let layout: CertificateLayout
    /// The page's language.
    let language: DocumentLanguage
    /// Size of running text, points.
    let size: Double

    private var content: CertificateContent { layout.content }
    private var typesetter: Typesetter { layout.typesetter }
    private var width: Double { layout.width }
    private var base: TextStyle { TextStyle(size: size, language: language) }
    /// How much smaller than usual the page is set, points.
    private var shrinkage: Double { CertificateLayout.sizes[0] - size }
    private var isVietnamese: Bool { language == .vietnamese }

    private func say(_ vietnamese: String, _ english: String) -> String { isVietnamese ? vietnamese : english }

    /// All of it.
    func strips() throws(DocumentError) -> [Strip] {
        var strips = try head()
        strips += try title()
        strips += try grounds()
        strips += try holder()
        strips += try statement()
        strips += try closing()
        return strips
    }

    private func head() throws(DocumentError) -> [Strip] {
        let dots = say("ngày … tháng … năm …", "…")
        let head = OfficialHead(
            parent: content.issuer.parent?[language], issuer: content.issuer.name[language],
            number: say("Số: ", "No.: ") + content.number,
            date: "\(content.issuer.place[language]), \(content.validity.grantedOn?.words(language) ?? dots)",
            language: language)
        var strips: [Strip] = []
        if !isVietnamese {
            strips += try centred(
                "English translation for reference. The Vietnamese text has legal effect.",
                base.sized(8.5).italic.colored(.gray)
            ).keptWithNext
        }
        return strips + (try head.strips(typesetter, width: width, size: 10.5)).after(isVietnamese ? 0 : 3)
    }

    private func title() throws(DocumentError) -> [Strip] {
        let title = TextStyle(
            size: (isVietnamese ? 31 : 25) - 2 * shrinkage, isDisplay: true, color: .leaf, tracking: 0.6,
            language: language)
        var strips = try centred(say("GIẤY CHỨNG NHẬN", "CERTIFICATE"), title, element: "H1", leading: 0.95)
            .after(10, stretch: 2)
        strips += try centred(
            say("ÁP DỤNG SẢN XUẤT SẠCH HƠN TRONG CÔNG NGHIỆP", "OF CLEANER PRODUCTION APPLICATION IN INDUSTRY"),
            base.bold.sized(12), element: "H1")
        if let replaced = content.replaces.printable {
            strips += try centred(
                say(
                    "Thay thế Giấy chứng nhận số \(replaced); bản bị thay thế không còn giá trị",
                    "Replaces certificate No. \(replaced), which is no longer valid"), base.italic.sized(size - 1)
            ).after(2)
        }
        strips.append(
            Strip(height: 5, gap: 3) { canvas, x, y in
                let middle = x + width / 2
                canvas.line(from: (middle - 62, y + 2.5), to: (middle - 7, y + 2.5), width: 0.6, color: .leaf)
                canvas.line(from: (middle + 7, y + 2.5), to: (middle + 62, y + 2.5), width: 0.6, color: .leaf)
                canvas.fill([(middle - 2, y + 0.5, 4, 4)], color: .leaf)
            })
        strips += try centred(content.issuer.authority[language], base.bold.sized(isVietnamese ? size : size - 1))
            .after(6, stretch: 1.5)
        return strips.keptWithNext
    }

    private func grounds() throws(DocumentError) -> [Strip] {
        let style = base.italic.sized(size - 1)
        let basis = content.basis
        var lines = basis.legal.map { say("Căn cứ \($0.vietnamese);", "Pursuant to \($0.english);") }
        if let day = basis.councilDay {
            lines.append(
                say(
                    "Căn cứ Biên bản họp Hội đồng đánh giá ngày \(day.printed);",
                    "Considering the minutes of the Assessment Council of \(day.words(.english));"))
        } else {
            lines.append(
                say(
                    "Căn cứ quyết định chứng nhận ngày \(basis.decidedOn.printed);",
                    "Considering the certification decision of \(basis.decidedOn.words(.english));"))
        }
        lines.append(
            say(
                "Xét hồ sơ đề nghị của \(content.holder.name), mã hồ sơ \(basis.dossierCode),",
                "On the application of \(holderName), dossier \(basis.dossierCode),"))
        var strips: [Strip] = []
        for (index, line) in lines.enumerated() {
            strips += try typesetter.paragraph([TextRun(line, style)], width: width, alignment: .justified)
                .after(index == 0 ? 5 : 1.5, stretch: index == 0 ? 1 : 0)
        }
        return strips
    }

    private var holderName: String {
        isVietnamese ? content.holder.name : content.holder.nameEnglish.printable ?? content.holder.name
    }

    private func holder() throws(DocumentError) -> [Strip] {
        let holder = content.holder
        var strips = try centred(
            say("CHỨNG NHẬN", "HEREBY CERTIFIES THAT"), base.bold.sized(13).with { $0.tracking = 0.5 }, element: "H2"
        ).after(7, stretch: 2)
        strips += try centred(say("Cơ sở:", "Establishment:"), base.sized(size - 1).colored(.gray)).after(2)
        strips += try centred(holderName, base.bold.sized(nameSize).colored(.leaf), leading: 0.95)
        if !isVietnamese, holderName != holder.name {
            strips += try centred("(\(holder.name))", base.sized(size - 1))
        }
        strips = strips.keptWithNext
        var facts: [(String, [TextRun])] = [
            (say("Mã số thuế", "Tax code"), [TextRun(holder.taxCode, base.bold)]),
            (say("Địa điểm sản xuất", "Production site"), sites),
            (
                say("Ngành, nghề", "Activity"),
                [TextRun("\(holder.sectorCode) - \(holder.sectorName[language]) (\(holder.sectorScheme))", base)]
            ),
        ]
        facts.append((say("Sản phẩm, phạm vi", "Scope"), [TextRun(scope, base)]))
        for (index, fact) in facts.enumerated() {
            strips += try typesetter.fact(
                TextRun("\(fact.0):", base.colored(.gray)), fact.1, labelWidth: 128, width: width,
                gap: index == 0 ? 6 : 2.5
            ).after(index == 0 ? 6 : 2.5, stretch: index == 0 ? 1 : 0)
        }
        return strips
    }

    /// A long name is set smaller, so that it stays above its facts rather than fill the page.
    private var nameSize: Double {
        switch holderName.count {
        case ...34: 17
        case ...80: 14.5
        default: 12.5
        }
    }

    private var sites: [TextRun] {
        let holder = content.holder
        if layout.hasSitesInAnnex {
            let count = holder.furtherSites.count
            return [
                TextRun(holder.site.address, base),
                TextRun(
                    say(" và \(count) địa điểm khác, theo Phụ lục", " and \(count) further sites, see the Annex"), base),
            ]
        }
        return ([holder.site] + holder.furtherSites).enumerated().flatMap { index, site in
            let name = site.name.isBlank || site.name == holder.name ? "" : "\(site.name), "
            var runs = [TextRun((index == 0 ? "" : "\n") + name + site.address, base)]
            if let history = site.unitHistory?[language], !history.isBlank {
                runs.append(TextRun(" (\(history))", base.italic.sized(size - 1)))
            }
            return runs
        }
    }

    private var scope: String {
        let holder = content.holder
        if layout.hasScopeInAnnex { return say("theo Phụ lục kèm theo", "see the Annex") }
        return isVietnamese ? holder.scope : holder.scopeEnglish.printable ?? holder.scope
    }

    private func statement() throws(DocumentError) -> [Strip] {
        let basis = content.basis
        let grade = basis.grade.flatMap { $0[language].isBlank ? nil : $0[language] }
        var runs = [
            TextRun(
                say(
                    "Đã áp dụng sản xuất sạch hơn tại địa điểm và phạm vi nêu trên, đáp ứng các tiêu chí theo \(basis.criteria.vietnamese) phiên bản \(basis.criteriaVersion)",
                    "has applied cleaner production at the above site and scope and meets the criteria of \(basis.criteria.english), version \(basis.criteriaVersion)"
                ),
                base)
        ]
        if let grade {
            runs += [TextRun(say(", xếp loại: ", "; grade: "), base), TextRun(grade, base.bold)]
        }
        runs.append(TextRun(".", base))
        var strips = try body(runs, gap: 8, stretch: 1.5)
        strips += try results()
        if !basis.conditions.isEmpty {
            let text =
                layout.hasConditionsInAnnex
                ? say("theo Phụ lục kèm theo", "see the Annex")
                : basis.conditions.joined(separator: "; ")
            strips += try body([TextRun(say("Điều kiện kèm theo: ", "Conditions: ") + text + ".", base)])
        }
        strips += try body(validity)
        if let gap = content.validity.gap {
            let days = (gap.lowerBound, gap.upperBound)
            strips += try body([
                TextRun(
                    say(
                        "Từ ngày \(days.0.printed) đến hết ngày \(days.1.printed), cơ sở không có giấy chứng nhận có giá trị.",
                        "From \(days.0.words(.english)) to \(days.1.words(.english)) no certificate was valid."), base)
            ])
        }
        strips += try body([
            TextRun(
                say(
                    "Giấy chứng nhận được cấp theo nguyên tắc tự nguyện, không thay thế giấy phép môi trường và các nghĩa vụ khác về bảo vệ môi trường theo quy định của pháp luật.",
                    "This certificate is voluntary and does not replace any environmental licence or legal obligation."),
                base.italic)
        ])
        return strips.beforeSignature
    }

    private func results() throws(DocumentError) -> [Strip] {
        let basis = content.basis
        guard !basis.highlights.isEmpty else { return [] }
        let period = basis.baselinePeriod.printable
        let lead = say(
            "Kết quả chủ yếu" + (period.map { " so với kỳ gốc \($0)" } ?? ""),
            "Main results" + (period.map { " against baseline period \($0)" } ?? ""))
        if layout.hasResultsInAnnex {
            return try body([TextRun(lead + say(": theo Phụ lục kèm theo.", ": see the Annex."), base)])
        }
        var strips = try body([TextRun(lead + ":", base)]).keptWithNext
        for highlight in basis.highlights {
            strips += try typesetter.paragraph(
                [TextRun("- \(highlight.label[language]): ", base), TextRun(highlight.value[language], base.bold)],
                width: width, gap: 1, inset: 14)
        }
        return strips
    }

    private var validity: [TextRun] {
        let dots = "……"
        let until = content.validity.until.map { isVietnamese ? $0.printed : $0.words(.english) } ?? dots
        var runs = [
            TextRun(say("Giấy chứng nhận có giá trị đến hết ngày ", "Valid until the end of "), base),
            TextRun(until, base.bold),
        ]
        if let grantedOn = content.validity.grantedOn, let last = content.validity.until,
            grantedOn.adding(months: content.validity.months) == last
        {
            // A version that keeps an earlier end does not run for so many months from its own signature.
            let months = content.validity.months
            runs.append(
                TextRun(say(" (\(months) tháng kể từ ngày ký)", " (\(months) months from the day of signature)"), base))
        }
        runs.append(
            TextRun(
                say(
                    ", với điều kiện cơ sở duy trì các giải pháp và nộp báo cáo hằng năm.",
                    ", provided that the establishment keeps up the measures and files its annual reports."), base))
        return runs
    }

    private func closing() throws(DocumentError) -> [Strip] {
        let small = base.sized(min(9, size - 1))
        let right = width * 0.5
        var recipients: [Strip] = []
        var lines = [content.holder.name]
        if let commune = content.holder.commune.printable { lines.append("UBND \(commune)") }
        if isVietnamese {
            recipients += try typesetter.paragraph([TextRun("Nơi nhận:", small.bold)], width: right - 24)
            for line in lines {
                recipients += try typesetter.paragraph([TextRun("- \(line);", small)], width: right - 24)
            }
            let keeper = content.issuer.unitCode.printable.map { ", \($0)" } ?? ""
            recipients += try typesetter.paragraph([TextRun("- Lưu: VT\(keeper).", small)], width: right - 24)
        }
        let signature = try SignatureBlock(
            title: content.signer.title[language].uppercased(),
            note: say("(Ký, ghi rõ họ tên và đóng dấu)", "(Signed and sealed in the Vietnamese original)"),
            name: content.signer.name ?? "", room: isVietnamese ? 52 - 9 * shrinkage : 14, style: base
        ).strips(typesetter, width: width - right)
        var strip = typesetter.columns([(0, recipients), (right, signature)], gap: 12)
        strip.stretch = 1.5
        return [strip]
    }

    private func body(_ runs: [TextRun], gap: Double = 4, stretch: Double = 0) throws(DocumentError) -> [Strip] {
        try typesetter.paragraph(runs, width: width, alignment: .justified).after(gap, stretch: stretch)
    }

    private func centred(
        _ text: String, _ style: TextStyle, element: String = "P", leading: Double = 1
    ) throws(DocumentError) -> [Strip] {
        try typesetter.paragraph(
            [TextRun(text, style)], width: width, alignment: .center, leading: leading, element: element)
    }
}
