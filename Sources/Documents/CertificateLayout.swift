/// Sets a certificate: the Vietnamese page, the English translation for reference, and an annex for what is too long.
struct CertificateLayout {
    /// What it says.
    let content: CertificateContent
    /// Makes its strips.
    let typesetter: Typesetter

    /// Margins inside the border; below is room for the QR code.
    static let setup = PageSetup(
        left: 25 * PageSetup.millimetre, right: 25 * PageSetup.millimetre, firstTop: 19 * PageSetup.millimetre,
        top: 20 * PageSetup.millimetre, bottom: 44 * PageSetup.millimetre)

    /// Body sizes tried until a page holds everything; the last is kept even if it takes two pages.
    static let sizes = [11.5, 11, 10.5, 10, 9.5, 9]

    /// Width of the text.
    var width: Double { Self.setup.textWidth }

    /// Name of this kind of document, for errors.
    static let document = "certificate"

    /// All its sections.
    func sections() throws(DocumentError) -> [Section] {
        try check()
        var sections = [try fitted(.vietnamese), try fitted(.english)]
        let annex = try annexStrips()
        if !annex.isEmpty {
            sections.append(try section(annex, .vietnamese))
        }
        return sections
    }

    /// What the PDF says about itself.
    var properties: DocumentProperties {
        DocumentProperties(
            title: "Giấy chứng nhận áp dụng sản xuất sạch hơn trong công nghiệp số \(content.number)",
            author: content.issuer.name.vietnamese, subject: content.holder.name,
            keywords: [
                content.number, content.holder.taxCode, content.basis.dossierCode, content.verifyURL,
                "Certificate of cleaner production application in industry", content.isDraft ? "DRAFT" : "",
            ], day: content.validity.grantedOn ?? content.basis.decidedOn)
    }

    private func fitted(_ language: DocumentLanguage) throws(DocumentError) -> Section {
        var fitted: Section?
        for size in Self.sizes {
            let page = CertificatePage(layout: self, language: language, size: size)
            let next = try section(try page.strips(), language)
            fitted = next
            if next.pages.count == 1 { break }
        }
        guard let fitted else { throw .library("no size of text is given") }
        return fitted
    }

    /// A section with border, watermark and foot.
    private func section(_ strips: [Strip], _ language: DocumentLanguage) throws(DocumentError) -> Section {
        let draft = content.isDraft ? try PageMark.draft(language, typesetter: typesetter) : nil
        let footer = try CertificateFooter(content: content, language: language, typesetter: typesetter)
        return Section(
            strips, setup: Self.setup, isBalanced: true,
            background: { canvas, _ in
                draft?(canvas)
                PageMark.border(canvas)
            }, foot: { canvas, page throws(DocumentError) in try footer.draw(page, on: canvas) })
    }

    /// Refuses content that lacks what a certificate must say.
    private func check() throws(DocumentError) {
        let holder = content.holder
        var required: [(String, String)] = [
            ("number", content.number), ("verify_url", content.verifyURL),
            ("establishment_name", holder.name), ("tax_code", holder.taxCode), ("site_address", holder.site.address),
            ("vsic_code", holder.sectorCode), ("vsic_version", holder.sectorScheme), ("scope_vi", holder.scope),
            ("dossier_code", content.basis.dossierCode), ("criteria_version", content.basis.criteriaVersion),
        ]
        let texts: [(String, BilingualText)] = [
            ("org_name", content.issuer.name), ("signer_authority", content.issuer.authority),
            ("place", content.issuer.place), ("vsic_name", holder.sectorName),
            ("criteria_name", content.basis.criteria),
            ("signer_title", content.signer.title),
        ]
        for (name, text) in texts { required += [("\(name)_vi", text.vietnamese), ("\(name)_en", text.english)] }
        if !content.isDraft {
            required += [
                ("signer_name", content.signer.name ?? ""), ("doc_date", content.validity.grantedOn?.iso ?? ""),
                ("valid_until", content.validity.until?.iso ?? ""),
            ]
        }
        for (name, value) in required where value.isBlank {
            throw .missing(placeholder: name, document: Self.document)
        }
    }
}

extension String {
    /// Nothing but white space.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension String? {
    /// The text, or `nil` when nothing would be seen of it.
    var printable: String? { flatMap { $0.isBlank ? nil : $0 } }
}
