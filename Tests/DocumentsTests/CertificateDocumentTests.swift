import Documents
import Foundation
import Testing

/// The printed certificate (certification.md §2.3, vietnam.md §6.2.1), looked at with other programs than ours.
@Suite struct CertificateDocumentTests {
    private let renderer: DocumentRenderer

    init() throws {
        renderer = try #require(PDFTool.renderer)
    }

    private static let all = DocumentSamples.Certificate.allCases.map(\.content)

    @Test func `the same data give the same bytes, whatever was printed before and by whichever renderer`() throws {
        let first = try renderer.certificate(DocumentSamples.certificate)
        for content in Self.all { _ = try renderer.certificate(content) }
        #expect(try renderer.certificate(DocumentSamples.certificate) == first)
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let another = try DocumentRenderer(
            fontConfiguration: root.appending(path: "deploy/share/documents/fonts.conf").path)
        #expect(try another.certificate(DocumentSamples.certificate) == first)
    }

    @Test func `threads that print at once get the bytes that one gets`() async throws {
        let renderer = renderer
        let expected = try Self.all.map { try renderer.certificate($0) }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<32 {
                group.addTask { try renderer.certificate(Self.all[index % 4]) == expected[index % 4] }
            }
            for try await isSame in group { #expect(isSame) }
        }
    }

    @Test(arguments: DocumentSamples.Certificate.allCases)
    func `qpdf and poppler have nothing to complain about`(_ sample: DocumentSamples.Certificate) throws {
        let pdf = try PDFTool(try renderer.certificate(sample.content))
        defer { pdf.remove() }
        let check = try pdf.run("qpdf", "--check", "document.pdf")
        #expect(check.code == 0)
        #expect(check.complaints.isEmpty)
        for program in ["pdfinfo", "pdffonts"] {
            let answer = try pdf.run(program, "document.pdf")
            #expect(answer.code == 0)
            #expect(answer.complaints.isEmpty)
        }
        #expect(try pdf.run("pdftotext", "document.pdf", "-").complaints.isEmpty)
        #expect(try pdf.run("pdfinfo", "-struct", "document.pdf").complaints.isEmpty)
    }

    @Test func `every font is embedded, a subset with its Unicode values, and of Noto`() throws {
        let pdf = try PDFTool(try renderer.certificate(DocumentSamples.certificate))
        defer { pdf.remove() }
        let fonts = try pdf.run("pdffonts", "document.pdf").output.split(separator: "\n").dropFirst(2)
        #expect(!fonts.isEmpty)
        for font in fonts {
            #expect(font.contains("+NotoSerif"))
            #expect(font.matches(of: /yes yes yes/).count == 1)
        }
    }

    @Test func `the PDF names title, author, subject, keywords, day, language and its structure`() throws {
        let bytes = try renderer.certificate(DocumentSamples.certificate)
        let pdf = try PDFTool(bytes)
        defer { pdf.remove() }
        let answer = try pdf.run("pdfinfo", "-isodates", "document.pdf").output
        for line in [
            "Title: +Giấy chứng nhận áp dụng sản xuất sạch hơn trong công nghiệp số TH/2026/0012/GCN-SXSH",
            "Author: +Sở Công Thương tỉnh Thanh Hóa", "Subject: +Công ty Cổ phần Giấy Lam Sơn",
            "Keywords: +TH/2026/0012/GCN-SXSH, 2800123457, ", "Creator: +Sạch", "Tagged: +yes", "Pages: +2",
            "CreationDate: +2026-08-0", "Page size: .*A4",
        ] { #expect(try answer.contains(Regex(line)), "\(line)") }
        #expect(Data(bytes).range(of: Data("CreationDate (20260805000000+07'00".utf8)) != nil)
        #expect(Data(bytes).range(of: Data("/Lang (vi-VN)".utf8)) != nil)
    }

    @Test func `the text comes out composed, in both languages`() throws {
        var content = DocumentSamples.certificate
        content.holder.name = content.holder.name.decomposedStringWithCanonicalMapping
        let pdf = try PDFTool(try renderer.certificate(content))
        defer { pdf.remove() }
        let text = try pdf.text()
        #expect(Array(text.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
        let (vietnamese, english) = (try pdf.text(page: 1), try pdf.text(page: 2))
        for expected in [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "GIẤY CHỨNG NHẬN",
            "ÁP DỤNG SẢN XUẤT SẠCH HƠN TRONG CÔNG NGHIỆP", "SỞ CÔNG THƯƠNG TỈNH THANH HÓA",
            "Số: TH/2026/0012/GCN-SXSH", "Thanh Hóa, ngày 05 tháng 8 năm 2026", "Công ty Cổ phần Giấy Lam Sơn",
            "2800123457", "1701 - Sản xuất bột giấy, giấy và bìa (VSIC 2018)", "mã hồ sơ TH-260601-0007",
            "Bộ tiêu chí chứng nhận áp dụng sản xuất sạch hơn phiên bản 1, xếp loại: Tốt.", "giảm 845 tấn CO₂e/năm",
            "có giá trị đến hết ngày 05/08/2029 (36 tháng kể từ ngày ký)", "không thay thế giấy phép môi trường",
            "Nguyễn Thị Phượng Ước", "- UBND phường Quảng Phú;", "- Lưu: VT, QLCN.",
            "https://sach.thanhhoa.gov.vn/verify/TH-2026-0012-GCN-SXSH", "Mã xác thực: 7QK4-M2XD",
            "45B Đại lộ Lê Lợi, phường Hạc Thành", "trước 01/07/2025: phường Quảng",
        ] { #expect(vietnamese.contains(expected), "\(expected)") }
        for expected in [
            "English translation for reference", "HEREBY CERTIFIES THAT", "Lam Son Paper Joint Stock Company",
            "Thanh Hoa, 5 August 2026", "Valid until the end of 5 August 2029", "grade: Good",
            "does not replace any environmental licence",
        ] { #expect(english.contains(expected), "\(expected)") }
        #expect(!vietnamese.contains("Thay thế"))
    }

    @Test func `the QR code of each page leads to where the certificate is checked`() throws {
        let content = DocumentSamples.longest
        let pdf = try PDFTool(try renderer.certificate(content))
        defer { pdf.remove() }
        for page in 1...(try #require(try pdf.pages())) { #expect(try pdf.code(page: page) == content.verifyURL) }
    }

    @Test func `a preview is watermarked on every page and leads nowhere, a certificate is not`() throws {
        let draft = try PDFTool(try renderer.certificate(DocumentSamples.draft))
        defer { draft.remove() }
        #expect(try draft.text(page: 1).contains("BẢN NHÁP"))
        #expect(try draft.text(page: 2).contains("DRAFT"))
        #expect(try draft.code(page: 1) == nil)
        #expect(try draft.run("pdfinfo", "-url", "document.pdf").output.contains("https:") == false)
        let real = try PDFTool(try renderer.certificate(DocumentSamples.certificate))
        defer { real.remove() }
        let text = try real.text()
        #expect(!text.contains("BẢN NHÁP"))
        #expect(!text.contains("DRAFT"))
        #expect(try real.run("pdfinfo", "-url", "document.pdf").output.contains(DocumentSamples.certificate.verifyURL))
    }

    @Test func `a version says what it replaces and which days no certificate was valid`() throws {
        let pdf = try PDFTool(try renderer.certificate(DocumentSamples.longest))
        defer { pdf.remove() }
        let text = try pdf.text()
        #expect(text.contains("Số: TH/2026/0012/GCN-SXSH-R2"))
        #expect(text.contains("Thay thế Giấy chứng nhận số TH/2026/0012/GCN-SXSH"))
        #expect(text.contains("Replaces certificate No. TH/2026/0012/GCN-SXSH"))
        #expect(text.contains("Từ ngày 01/06/2026 đến hết ngày 04/08/2026, cơ sở không có giấy chứng nhận có giá trị."))
    }

    @Test func `a version that keeps an earlier end does not count its months from its own signature`() throws {
        var content = DocumentSamples.certificate
        content.validity.until = DocumentSamples.day("2028-11-30")
        let pdf = try PDFTool(try renderer.certificate(content))
        defer { pdf.remove() }
        let text = try pdf.text(page: 1)
        #expect(text.contains("có giá trị đến hết ngày 30/11/2028, với điều kiện"))
        #expect(!text.contains("tháng kể từ ngày ký"))
    }

    @Test func `twelve sites, a long scope, results and conditions go to the annex, and each page holds its text`()
        throws
    {
        let content = DocumentSamples.longest
        let pdf = try PDFTool(try renderer.certificate(content))
        defer { pdf.remove() }
        #expect(try pdf.text(page: 1).contains("GIÁM ĐỐC (Ký, ghi rõ họ tên và đóng dấu)"))
        #expect(try pdf.text(page: 2).contains("English translation for reference"))
        #expect(try pdf.text(page: 3).contains("PHỤ LỤC"))
        let text = try pdf.text()
        for site in content.holder.furtherSites { #expect(text.contains(site.name.prefix(14))) }
        #expect(text.contains("Chỉ tiêu số 9"))
        #expect(text.contains("4. Hoàn thành hạng mục số 4"))
        try Self.expectInside(pdf)
    }

    @Test func `a word longer than a line is broken, not printed past the border`() throws {
        var content = DocumentSamples.certificate
        content.holder.name = String(repeating: "Tàukhôngsốngoàikhơi", count: 12)
        content.holder.nameEnglish = String(repeating: "Unbreakable", count: 25)
        content.holder.scope = String(repeating: "giấy", count: 80)
        content.issuer.name = BilingualText(
            vi: String(repeating: "Sở", count: 60), en: String(repeating: "Department", count: 20))
        let pdf = try PDFTool(try renderer.certificate(content))
        defer { pdf.remove() }
        try Self.expectInside(pdf)
    }

    @Test func `what is missing leaves no trace, and what must be there is asked for by name`() throws {
        let pdf = try PDFTool(try renderer.certificate(DocumentSamples.shortest))
        defer { pdf.remove() }
        let text = try pdf.text()
        for absent in [
            "Kết quả chủ yếu", "xếp loại", "grade", "UBND", "Mã xác thực", "Code:", "Cơ quan cấp", "null", "nil",
        ] {
            #expect(!text.contains(absent), "\(absent)")
        }
        var content = DocumentSamples.certificate
        content.holder.taxCode = " "
        #expect(throws: DocumentError.missing(placeholder: "tax_code", document: "certificate")) {
            try renderer.certificate(content)
        }
        content = DocumentSamples.certificate
        content.signer.name = nil
        #expect(throws: DocumentError.missing(placeholder: "signer_name", document: "certificate")) {
            try renderer.certificate(content)
        }
    }

    @Test func `a character that no font has is refused rather than printed as a box`() throws {
        var content = DocumentSamples.certificate
        content.holder.name = "Công ty 紙"
        #expect(throws: DocumentError.self) { try renderer.certificate(content) }
    }

    @Test func `a certificate of two pages stays within 100 kB`() throws {
        #expect(try renderer.certificate(DocumentSamples.certificate).count <= 100_000)
        #expect(try renderer.certificate(DocumentSamples.longest).count <= 100_000 * 2)
    }

    @Test func `fonts that are not there are an error that says what to install`() {
        #expect(throws: DocumentError.self) { try DocumentRenderer(fontConfiguration: "/nowhere/fonts.conf") }
    }

    /// No word leaves the border, and none reaches the QR code's place but the foot's own.
    private static func expectInside(_ pdf: PDFTool) throws {
        for page in 1...(try #require(try pdf.pages())) {
            for word in try pdf.words(page: page) {
                #expect(word.left >= 65 && word.right <= 595.3 - 65 && word.bottom <= 841.9 - 34, "\(word)")
            }
        }
    }
}
