/// The foot of every page of a certificate: the QR code and where the certificate is checked.
struct CertificateFooter {
    private static let side = 21 * PageSetup.millimetre
    private static let top = PageSetup.height - 38.5 * PageSetup.millimetre

    private static let width = CertificateLayout.setup.textWidth - side - 14

    private let code: QRCode?
    private let title: TextBlock
    private let last: [TextRun]
    private let language: DocumentLanguage
    private let typesetter: Typesetter
    private let address: TextBlock
    private let office: TextBlock?
    private let url: String
    private let sample: TextBlock

    /// Sets it.
    init(content: CertificateContent, language: DocumentLanguage, typesetter: Typesetter) throws(DocumentError) {
        let style = TextStyle(size: 8.5, color: .gray, language: language)
        let isVietnamese = language == .vietnamese
        self.language = language
        self.typesetter = typesetter
        // A draft leads nowhere: its number may never be issued.
        code = content.isDraft ? nil : try QRCode(content.verifyURL)
        url = content.verifyURL
        let check =
            isVietnamese
            ? "Kiểm tra hiệu lực hiện tại của giấy chứng nhận tại:" : "Check the certificate's present status at:"
        address = try typesetter.block([TextRun(content.verifyURL, style.colored(.leaf).bold)], width: Self.width)
        var below = [TextRun(isVietnamese ? "Số: \(content.number)" : "No.: \(content.number)", style)]
        if let code = content.verifyCode.printable {
            below.append(TextRun(isVietnamese ? "   Mã xác thực: " : "   Code: ", style))
            below.append(TextRun(code, style.bold))
        }
        last = below
        office = try content.issuer.address.flatMap { $0[language].isBlank ? nil : $0[language] }.map {
            text throws(DocumentError) in
            let issuer = isVietnamese ? "Cơ quan cấp: " : "Issued by: "
            return try typesetter.block(
                [TextRun(issuer + content.issuer.name[language] + ", " + text, style.sized(7.5))], width: Self.width)
        }
        title = try typesetter.block([TextRun(check, style)], width: Self.width)
        sample = try typesetter.block(
            [TextRun(isVietnamese ? "MẪU" : "SAMPLE", style.bold)], width: Self.side, alignment: .center)
    }

    /// Draws it.
    func draw(_ page: PageNumber, on canvas: Canvas) throws(DocumentError) {
        let place = language == .vietnamese ? "Trang" : "Page"
        let below = try typesetter.block(
            last + [TextRun("   \(place) \(page.overall)/\(page.count)", last[0].style)], width: Self.width)
        let setup = CertificateLayout.setup
        canvas.line(
            from: (setup.left, Self.top - 7), to: (PageSetup.width - setup.right, Self.top - 7), width: 0.4,
            color: .paleLeaf)
        if let code {
            canvas.link(to: url) { code.draw(at: setup.left, Self.top, width: Self.side, on: canvas) }
        } else {
            canvas.frame(
                setup.left, Self.top, width: Self.side, height: Self.side, line: 0.6, color: .gray, isDashed: true)
            sample.draw(at: setup.left, Self.top + (Self.side - sample.height) / 2, on: canvas)
        }
        let left = setup.left + Self.side + 14
        let height = title.height + address.height + below.height + 4 + (office.map { $0.height + 3 } ?? 0)
        var y = Self.top + (Self.side - height) / 2
        canvas.tagged("P") { title.draw(at: left, y, on: canvas) }
        y += title.height + 2
        if code == nil {
            address.draw(at: left, y, on: canvas)
        } else {
            canvas.link(to: url) { address.draw(at: left, y, on: canvas) }
        }
        y += address.height + 2
        canvas.tagged("P") { below.draw(at: left, y, on: canvas) }
        if let office { canvas.tagged("P") { office.draw(at: left, y + below.height + 3, on: canvas) } }
    }
}
