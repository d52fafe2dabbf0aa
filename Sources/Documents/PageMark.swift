/// What stands behind or beside the text of every page of a kind.
enum PageMark {
    /// The words across a draft.
    static func watermark(_ language: DocumentLanguage) -> String {
        switch language {
        case .vietnamese: "BẢN NHÁP"
        case .english: "DRAFT"
        }
    }

    /// What the line above a draft says.
    static let notValid = BilingualText(
        vi: "BẢN NHÁP - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ", en: "DRAFT - NOT VALID AS A CERTIFICATE OR NOTICE")

    /// Sets the watermark of a draft and the line above the page that says the same to whoever extracts the text.
    static func draft(
        _ language: DocumentLanguage, notice: BilingualText = notValid, typesetter: Typesetter
    ) throws(DocumentError) -> (Canvas) -> Void {
        let words = try typesetter.block(
            [TextRun(watermark(language), TextStyle(size: 92, isBold: true, color: .watermark, language: language))],
            width: 900, alignment: .left)
        let line = try typesetter.block(
            [TextRun(notice[language], TextStyle(size: 8, isBold: true, color: .warning, language: language))],
            width: PageSetup.width, alignment: .center)
        return { canvas in
            canvas.turned(by: -0.9553, around: PageSetup.width / 2, PageSetup.height / 2) {
                words.draw(at: -words.width / 2, -words.height / 2, on: canvas)
            }
            line.draw(at: 0, 6 * PageSetup.millimetre, on: canvas)
        }
    }

    /// The border of a certificate: a strong line, a fine one inside it, and a small square in each corner.
    static func border(_ canvas: Canvas) {
        let outer = 10 * PageSetup.millimetre
        let inner = outer + 5
        canvas.frame(
            outer, outer, width: PageSetup.width - 2 * outer, height: PageSetup.height - 2 * outer, line: 1.6,
            color: .leaf)
        canvas.frame(
            inner, inner, width: PageSetup.width - 2 * inner, height: PageSetup.height - 2 * inner, line: 0.5,
            color: .paleLeaf)
        let side = 4.0
        for x in [inner + 3, PageSetup.width - inner - 3 - side] {
            for y in [inner + 3, PageSetup.height - inner - 3 - side] {
                canvas.fill([(x, y, side, side)], color: .leaf)
            }
        }
    }

    /// The page number in the middle of the upper margin, from a section's second page on (Decree 30/2020/ND-CP, Annex I).
    static func number(_ page: PageNumber, on canvas: Canvas, typesetter: Typesetter) throws(DocumentError) {
        guard page.inSection > 1 else { return }
        let number = try typesetter.block(
            [TextRun("\(page.inSection)", TextStyle(size: 13))], width: PageSetup.width, alignment: .center)
        number.draw(at: 0, 12 * PageSetup.millimetre, on: canvas)
    }
}
