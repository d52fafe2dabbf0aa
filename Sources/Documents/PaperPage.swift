/// A paper in one language: the parts that all papers share.
struct PaperPage {
    /// The paper.
    let layout: PaperLayout
    /// Its values in the page's language.
    let filler: PaperFiller

    /// How far a paragraph's first line is set in: 1 cm (Decree 30/2020/ND-CP, Annex I, part I, section II.5).
    static let indent = 10 * PageSetup.millimetre

    /// Makes its strips.
    var typesetter: Typesetter { layout.typesetter }
    /// Width of the text.
    var width: Double { layout.width }
    /// Running text: 13 points (Decree 30/2020/ND-CP, Annex I, part I, section II.5).
    var base: TextStyle { TextStyle(size: isVietnamese ? 13 : 11.5, language: filler.language) }
    /// Whether this is the page of legal effect.
    var isVietnamese: Bool { filler.language == .vietnamese }

    /// One of two texts, by the page's language.
    func say(_ vietnamese: String, _ english: String) -> String { isVietnamese ? vietnamese : english }

    /// All of it.
    func strips() throws(DocumentError) -> [Strip] {
        var strips: [Strip] = []
        if !isVietnamese {
            strips += try centred(
                "English translation for reference. The Vietnamese text has legal effect.",
                base.sized(9).italic.colored(.gray)
            ).keptWithNext
        }
        strips += try head()
        switch layout.kind {
        case .receiptSlip: strips += try receiptSlip()
        case .supplementRequest: strips += try supplementRequest()
        case .intakeRefusal: strips += try intakeRefusal()
        case .apologyLetter: strips += try apologyLetter()
        case .stopNotice: strips += try stopNotice()
        case .refusalNotice: strips += try refusalNotice()
        }
        return strips
    }

    private func head() throws(DocumentError) -> [Strip] {
        let isLetter = layout.kind == .apologyLetter
        let place = filler.value("place").map { "\($0), " } ?? ""
        return try OfficialHead(
            parent: layout.kind == .receiptSlip || layout.kind == .supplementRequest ? nil : filler.value("org_parent"),
            issuer: try filler.required("org_name"),
            unit: layout.kind == .receiptSlip ? filler.value("reception_unit") : nil,
            number: say("Số: ", "No.: ") + layout.number(filler),
            about: isLetter ? say("V/v xin lỗi và hẹn lại thời gian trả kết quả", "Apology and new date") : nil,
            date: place + filler.required("doc_date_words"), language: filler.language
        ).strips(typesetter, width: width, size: 12).after(isVietnamese ? 0 : 4)
    }

    /// The title in capitals, with a line below it.
    func title(_ lines: String..., subtitle: String? = nil) throws(DocumentError) -> [Strip] {
        var strips: [Strip] = []
        for line in lines { strips += try centred(line, base.bold.sized(14), element: "H1") }
        strips = strips.after(22)
        if let subtitle = subtitle.printable {
            strips += try centred(subtitle, base.bold.sized(13), element: "H1")
            strips.append(
                Strip(height: 5, gap: 3) { canvas, x, y in
                    let middle = x + width / 2
                    canvas.line(from: (middle - 45, y + 3), to: (middle + 45, y + 3), width: 0.7)
                })
        }
        return strips.keptWithNext
    }

    /// Whom it is for: "Kính gửi: …".
    func addressee() throws(DocumentError) -> [Strip] {
        try centred(filler.fill(say("Kính gửi: {{establishment_name}}", "To: {{establishment_name}}")), base)
            .after(12).keptWithNext
    }

    /// A paragraph of the body, its first line set in as the decree wants it.
    func body(_ template: String, gap: Double = 6) throws(DocumentError) -> [Strip] {
        try paragraph(filler.fill(template), gap: gap, indent: Self.indent)
    }

    /// A paragraph of the body that is dropped when a value is missing.
    func optionalBody(_ template: String, gap: Double = 6) throws(DocumentError) -> [Strip] {
        guard let text = filler.optional(template) else { return [] }
        return try paragraph(text, gap: gap, indent: Self.indent)
    }

    /// A paragraph of text that is already filled.
    func paragraph(
        _ text: String, gap: Double = 6, inset: Double = 0, indent: Double = 0, element: String = "P"
    ) throws(DocumentError) -> [Strip] {
        try typesetter.paragraph(
            [TextRun(text, base)], width: width, alignment: .justified, gap: gap, inset: inset, indent: indent,
            element: element)
    }

    /// Label and value on a line.
    func labelled(_ label: String, _ template: String, labelWidth: Double = 150) throws(DocumentError) -> [Strip] {
        try typesetter.fact(
            TextRun("\(label):", base), [TextRun(filler.fill(template), base)], labelWidth: labelWidth, width: width,
            gap: 3)
    }

    /// The same, dropped when a value is missing.
    func optionalLabelled(_ label: String, _ template: String) throws(DocumentError) -> [Strip] {
        filler.optional(template) == nil ? [] : try labelled(label, template)
    }

    /// A text in the middle.
    func centred(_ text: String, _ style: TextStyle, element: String = "P") throws(DocumentError) -> [Strip] {
        try typesetter.paragraph([TextRun(text, style)], width: width, alignment: .center, element: element)
    }

    /// Recipients on the left, if there are any, and the signature on the right, on one page with the last line above.
    func closing(
        title: String, name: String, note: String?, recipients: [String]
    ) throws(DocumentError) -> [Strip] {
        let right = width * 0.46
        var left: [Strip] = []
        if isVietnamese, !recipients.isEmpty {
            left += try typesetter.paragraph([TextRun("Nơi nhận:", base.sized(11).bold.italic)], width: right - 16)
            for line in recipients {
                left += try typesetter.paragraph([TextRun(line, base.sized(10.5))], width: right - 16)
            }
        }
        let signature = try SignatureBlock(
            title: title, note: note, name: name, room: isVietnamese ? 58 : 20, style: base
        ).strips(typesetter, width: width - right)
        return [typesetter.columns([(0, left), (right, signature)], gap: 16)]
    }

    /// The last recipient, the file: "- Lưu: VT, …".
    var filed: String { filler.optional("- Lưu: VT, {{unit_code}}.") ?? "- Lưu: VT, hồ sơ." }
}

extension [Strip] {
    /// With its last line kept with what follows, so that no signature stands alone on a page.
    var beforeSignature: [Strip] {
        var strips = self
        if !strips.isEmpty { strips[strips.count - 1].keepsWithNext = true }
        return strips
    }
}
