/// The annex: whatever would crowd the certificate itself, in both languages.
extension CertificateLayout {
    /// Longer scopes, in characters, go to the annex.
    static let longestScope = 420
    /// More sites than this go to the annex.
    static let mostSites = 3
    /// More results than this go to the annex.
    static let mostResults = 6
    /// Longer conditions, in characters, go to the annex.
    static let longestConditions = 260

    /// Whether the scope is told in the annex.
    var hasScopeInAnnex: Bool {
        max(content.holder.scope.count, content.holder.scopeEnglish?.count ?? 0) > Self.longestScope
    }

    /// Whether the sites are listed in the annex.
    var hasSitesInAnnex: Bool { 1 + content.holder.furtherSites.count > Self.mostSites }

    /// Whether the results are listed in the annex.
    var hasResultsInAnnex: Bool { content.basis.highlights.count > Self.mostResults }

    /// Whether the conditions are listed in the annex.
    var hasConditionsInAnnex: Bool {
        content.basis.conditions.reduce(0) { $0 + $1.count } > Self.longestConditions
    }

    /// The annex, or nothing.
    func annexStrips() throws(DocumentError) -> [Strip] {
        var parts: [[Strip]] = []
        if hasScopeInAnnex { parts.append(try scopePart(parts.count + 1)) }
        if hasSitesInAnnex { parts.append(try sitePart(parts.count + 1)) }
        if hasResultsInAnnex { parts.append(try resultPart(parts.count + 1)) }
        if hasConditionsInAnnex { parts.append(try conditionPart(parts.count + 1)) }
        guard !parts.isEmpty else { return [] }
        return try annexTitle() + parts.flatMap { $0 }
    }

    private var base: TextStyle { TextStyle(size: 10.5) }
    private var english: TextStyle { TextStyle(size: 10, isItalic: true, color: .gray, language: .english) }

    private func annexTitle() throws(DocumentError) -> [Strip] {
        let title = TextStyle(size: 21, isDisplay: true, color: .leaf, tracking: 0.5)
        let day = content.validity.grantedOn
        var strips = try centred("PHỤ LỤC", title, element: "H1")
        strips += try centred("Annex", english)
        strips += try centred(
            "Kèm theo Giấy chứng nhận số \(content.number)" + (day.map { " \($0.words(.vietnamese))" } ?? ""),
            base.italic
        ).after(5)
        strips += try centred(
            "to certificate No. \(content.number)" + (day.map { " of \($0.words(.english))" } ?? ""), english)
        strips += try centred(content.holder.name, base.bold.sized(12)).after(4)
        return strips.keptWithNext
    }

    private func heading(_ number: Int, _ vietnamese: String, _ translation: String) throws(DocumentError) -> [Strip] {
        let numerals = ["I", "II", "III", "IV"]
        return try typesetter.paragraph(
            [
                TextRun("\(numerals[number - 1]). \(vietnamese)", base.bold.sized(11.5)),
                TextRun("  \(translation)", english),
            ], width: width, gap: 14, element: "H2"
        ).keptWithNext
    }

    private func scopePart(_ number: Int) throws(DocumentError) -> [Strip] {
        var strips = try heading(number, "Sản phẩm, phạm vi chứng nhận", "Scope")
        strips += try typesetter.paragraph(
            [TextRun(content.holder.scope, base)], width: width, alignment: .justified, gap: 4)
        if let translation = content.holder.scopeEnglish.printable {
            strips += try typesetter.paragraph(
                [TextRun(translation, english)], width: width, alignment: .justified, gap: 5)
        }
        return strips
    }

    private func sitePart(_ number: Int) throws(DocumentError) -> [Strip] {
        let sites = [content.holder.site] + content.holder.furtherSites
        let rows = sites.enumerated().map { index, site in
            let history = site.unitHistory.map { "\n(\($0.vietnamese))" } ?? ""
            return ["\(index + 1)", site.name.isBlank ? content.holder.name : site.name, site.address + history]
        }
        return try heading(number, "Địa điểm sản xuất", "Production sites")
            + typesetter.table(
                head: ["TT", "Tên / Name", "Địa chỉ / Address"], rows: rows, shares: [0.08, 0.36, 0.56], width: width,
                style: base.sized(10), gap: 5)
    }

    private func resultPart(_ number: Int) throws(DocumentError) -> [Strip] {
        let rows = content.basis.highlights.map {
            ["\($0.label.vietnamese)\n\($0.label.english)", "\($0.value.vietnamese)\n\($0.value.english)"]
        }
        let period = content.basis.baselinePeriod.printable
        return try heading(
            number, "Kết quả chủ yếu" + (period.map { " so với kỳ gốc \($0)" } ?? ""), "Main results")
            + typesetter.table(
                head: ["Chỉ tiêu / Indicator", "Kết quả / Result"], rows: rows, shares: [0.6, 0.4], width: width,
                style: base.sized(10), gap: 5)
    }

    private func conditionPart(_ number: Int) throws(DocumentError) -> [Strip] {
        var strips = try heading(number, "Điều kiện kèm theo", "Conditions")
        for (index, condition) in content.basis.conditions.enumerated() {
            strips += try typesetter.paragraph(
                [TextRun("\(index + 1). \(condition)", base)], width: width, alignment: .justified, gap: 4)
        }
        return strips
    }

    private func centred(_ text: String, _ style: TextStyle, element: String = "P") throws(DocumentError) -> [Strip] {
        try typesetter.paragraph([TextRun(text, style)], width: width, alignment: .center, element: element)
    }
}
