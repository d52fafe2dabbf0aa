/// Sets a paper in the layout of Decree 30/2020/ND-CP, Annex I; its sentences stand in the files named for its kind.
struct PaperLayout {
    /// What it is.
    let kind: PaperKind
    /// Values of its placeholders.
    let data: PaperValue
    /// Its legal day.
    let issuedOn: PrintedDay
    /// A preview.
    let isDraft: Bool
    /// Makes its strips.
    let typesetter: Typesetter

    /// Margins.
    static let setup = PageSetup.decree

    /// Width of the text.
    var width: Double { Self.setup.textWidth }

    /// What the PDF says about itself.
    func properties() throws(DocumentError) -> DocumentProperties {
        let filler = filler(.vietnamese)
        let number = try number(filler)
        return DocumentProperties(
            title: "\(kind.title.vietnamese), số \(number)", author: try filler.required("org_name"),
            subject: try filler.fill("{{dossier_code}} - {{establishment_name}}"),
            keywords: [
                number, try filler.required("dossier_code"), try filler.required("tax_code"), kind.title.english,
                isDraft ? "DRAFT" : "",
            ], day: issuedOn)
    }

    /// A section a language.
    func sections(_ languages: [DocumentLanguage]) throws(DocumentError) -> [Section] {
        var sections: [Section] = []
        for language in languages {
            let page = PaperPage(layout: self, filler: filler(language))
            let draft = isDraft ? try PageMark.draft(language, typesetter: typesetter) : nil
            sections.append(
                Section(try page.strips(), setup: Self.setup) { canvas, page throws(DocumentError) in
                    draft?(canvas)
                    try PageMark.number(page, on: canvas, typesetter: typesetter)
                })
        }
        return sections
    }

    /// The number that its head prints: a receipt bears that of the dossier.
    func number(_ filler: PaperFiller) throws(DocumentError) -> String {
        try filler.required(kind == .receiptSlip ? "slip_number" : "doc_number")
    }

    private func filler(_ language: DocumentLanguage) -> PaperFiller {
        PaperFiller(scopes: [data], language: language, kind: kind)
    }
}
