/// Sets a consolidated report in the layout of Decree 30/2020/ND-CP, Annex I: the report, then its annexes, each with
/// pages numbered for itself.
struct ConsolidatedReportLayout {
    /// Its figures.
    let content: ConsolidatedReportContent
    /// What surrounds them.
    let head: ConsolidatedReportHead
    /// The figures on another map.
    let map: ConsolidatedReportMap?
    /// Makes its strips.
    let typesetter: Typesetter

    /// Margins.
    static let setup = PageSetup.decree
    /// Name of this kind of document, for errors.
    static let document = "consolidated_report"
    /// What the line above a draft says.
    private static let notice = BilingualText(
        vi: "BẢN NHÁP - CHƯA ĐƯỢC PHÊ DUYỆT, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ", en: "DRAFT - NOT APPROVED, WITHOUT LEGAL EFFECT"
    )

    /// Width of the text.
    var width: Double { Self.setup.textWidth }

    /// What the PDF says about itself.
    func properties(_ languages: [DocumentLanguage]) -> DocumentProperties {
        let language = languages.first ?? .vietnamese
        let page = ConsolidatedReportPage(layout: self, language: language)
        return DocumentProperties(
            title: "\(page.say("Báo cáo", "Report")): \(page.title)", author: head.issuer[language],
            subject: content.content.planName[language],
            keywords: [
                head.number ?? "", content.report, "snapshot \(content.snapshot)", content.contentHash,
                head.isDraft ? "DRAFT" : "",
            ], day: head.signedOn ?? content.takenAt.day)
    }

    /// All its sections, a language after the other.
    func sections(_ languages: [DocumentLanguage]) throws(DocumentError) -> [Section] {
        try check()
        var sections: [Section] = []
        for language in languages {
            let page = ConsolidatedReportPage(layout: self, language: language)
            sections.append(try section(try page.strips(), language))
            for annex in try page.annexes() { sections.append(try section(annex, language)) }
        }
        return sections
    }

    private func section(_ strips: [Strip], _ language: DocumentLanguage) throws(DocumentError) -> Section {
        let draft = head.isDraft ? try PageMark.draft(language, notice: Self.notice, typesetter: typesetter) : nil
        let page = ConsolidatedReportPage(layout: self, language: language)
        let foot = try typesetter.block(
            [TextRun(page.foot, TextStyle(size: 7.5, color: .gray, language: language))], width: width)
        return Section(
            strips, setup: Self.setup,
            background: { canvas, page throws(DocumentError) in
                draft?(canvas)
                try PageMark.number(page, on: canvas, typesetter: typesetter)
            },
            foot: { canvas, _ in
                foot.draw(at: Self.setup.left, PageSetup.height - 12 * PageSetup.millimetre, on: canvas)
            })
    }

    /// Refuses what lacks something that a report must say.
    private func check() throws(DocumentError) {
        var required: [(String, String)] = []
        for (name, text) in [("org_name", head.issuer), ("place", head.place), ("signer_title", head.signer.title)] {
            required += [("\(name)_vi", text.vietnamese), ("\(name)_en", text.english)]
        }
        for recipient in head.recipients {
            required += [("recipient_vi", recipient.vietnamese), ("recipient_en", recipient.english)]
        }
        if head.recipients.isEmpty { required.append(("recipients", "")) }
        if !head.isDraft {
            required += [("signer_name", head.signer.name ?? ""), ("doc_date", head.signedOn?.iso ?? "")]
        }
        for (name, value) in required where value.isBlank {
            throw .missing(placeholder: name, document: Self.document)
        }
    }
}
