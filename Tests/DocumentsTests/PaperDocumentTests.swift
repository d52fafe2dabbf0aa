import Documents
import Foundation
import Testing

/// The printed papers of the one-stop procedure (vietnam.md §6.2.2-6.2.5) from the data they were issued with.
@Suite struct PaperDocumentTests {
    private static let day = DocumentSamples.day("2026-02-05")
    private let renderer: DocumentRenderer

    init() throws {
        renderer = try #require(PDFTool.renderer)
    }

    private func print(
        _ kind: PaperKind, changing change: (inout [String: PaperValue]) -> Void = { _ in }, isDraft: Bool = false
    ) throws -> [UInt8] {
        var data = DocumentSamples.data(kind)
        change(&data)
        return try renderer.paper(kind, data: .object(data), issuedOn: Self.day, isDraft: isDraft)
    }

    @Test(arguments: PaperKind.allCases) func `every paper is sound, composed and the same each time`(_ kind: PaperKind)
        throws
    {
        let bytes = try print(kind)
        #expect(try print(kind) == bytes)
        #expect(bytes.count <= 100_000)
        let pdf = try PDFTool(bytes)
        defer { pdf.remove() }
        let check = try pdf.run("qpdf", "--check", "document.pdf")
        #expect(check.code == 0 && check.complaints.isEmpty)
        let info = try pdf.run("pdfinfo", "document.pdf")
        #expect(info.complaints.isEmpty)
        #expect(info.output.contains(kind.title.vietnamese))
        let text = try pdf.text()
        #expect(Array(text.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
        for expected in [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "SỞ CÔNG THƯƠNG TỈNH THANH HÓA",
            "Thanh Hóa, ngày 05 tháng 02 năm 2026", "TH-260205-0001", "Công ty TNHH Mía đường Thạch Thành",
            "English translation for reference", "Thach Thanh Sugar Company Limited",
        ] { #expect(text.contains(expected), "\(expected)") }
        #expect(!text.contains("{{"))
        #expect(!text.contains("[["))
        #expect(!text.contains("BẢN NHÁP"))
    }

    @Test(arguments: PaperKind.allCases) func `a preview of a paper is watermarked`(_ kind: PaperKind) throws {
        let pdf = try PDFTool(try print(kind, isDraft: true))
        defer { pdf.remove() }
        #expect(try pdf.text(page: 1).contains("BẢN NHÁP"))
        #expect(try pdf.text(page: 2).contains("DRAFT"))
    }

    @Test func `each paper says what its form wants`() throws {
        let sayings: [PaperKind: [String]] = [
            .receiptSlip: [
                "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Số: TH-260205-0001",
                "2) Giấy phép môi trường số 112/GPMT-UBND - số lượng: 1 (bản điện tử)", "35 ngày làm việc",
                "09:41, ngày 05/02/2026", "ngày 01/04/2026", "quyển số 2026, số thứ tự 7.",
                "https://sach.thanhhoa.gov.vn/applications/A17", "Result due: 1 April 2026",
            ],
            .supplementRequest: [
                "Số: 7/HDHS", "1. Giấy phép môi trường. Lý do: Bản đã nộp hết hiệu lực ngày 31/12/2025",
                "đến hết ngày 09/03/2026", "NGƯỜI HƯỚNG DẪN", "Trịnh Thị Hằng Ngữ",
                "Please reply by the end of 9 March 2026",
            ],
            .intakeRefusal: [
                "Số: 7/TCHS", "1. Không thuộc phạm vi áp dụng.", "2. Trùng hồ sơ.", "đến hết ngày 07/03/2026",
                "2. Duplicate of another dossier.", "Phạm Đình Kỳ",
            ],
            .apologyLetter: [
                "Số: 7/HCC", "V/v xin lỗi và hẹn lại thời gian trả kết quả", "do ảnh hưởng của bão số 5",
                "chậm nhất ngày 15/04/2026", "no later than 15 April 2026",
            ],
            .stopNotice: [
                "Số: 7/TB-SCT", "Về việc dừng giải quyết hồ sơ", "trước ngày 09/05/2026",
                "Đây không phải là quyết định từ chối.", "This is not a refusal.",
            ],
            .refusalNotice: [
                "Số: 7/TB-SCT", "THÔNG BÁO",
                "Căn cứ tiêu chí chứng nhận phiên bản 1 và Biên bản họp Hội đồng đánh giá ngày 28/01/2026",
                "1. Chưa đạt tiêu chí chứng nhận.", "M5 - Đã thực hiện ít nhất 3 giải pháp",
                "Council minutes of 28 January 2026",
            ],
        ]
        for (kind, expected) in sayings {
            let pdf = try PDFTool(try print(kind))
            defer { pdf.remove() }
            let text = try pdf.text()
            for saying in expected { #expect(text.contains(saying), "\(kind): \(saying)") }
        }
    }

    @Test func `the receipt's QR code leads to the case`() throws {
        let pdf = try PDFTool(try print(.receiptSlip))
        defer { pdf.remove() }
        #expect(try pdf.code(page: 1) == "https://sach.thanhhoa.gov.vn/applications/A17")
    }

    @Test(arguments: [
        (PaperKind.receiptSlip, "due_date"), (.supplementRequest, "items"), (.intakeRefusal, "appeal_until"),
        (.apologyLetter, "new_due_date"), (.stopNotice, "reopen_before"), (.refusalNotice, "signer_name"),
    ]) func `a missing placeholder is an error that names it`(_ kind: PaperKind, _ name: String) throws {
        #expect(throws: DocumentError.missing(placeholder: name, document: kind.rawValue)) {
            try print(kind) { $0[name] = nil }
        }
        #expect(throws: DocumentError.missing(placeholder: name, document: kind.rawValue)) {
            try print(kind) { $0[name] = .null }
        }
    }

    @Test func `an empty text counts as missing, a list that is a text is malformed, an unknown reason too`() throws {
        #expect(throws: DocumentError.missing(placeholder: "org_name", document: "stop_notice")) {
            try print(.stopNotice) { $0["org_name_vi"] = "  " }
        }
        #expect(throws: DocumentError.malformed(placeholder: "items", document: "supplement_request")) {
            try print(.supplementRequest) { $0["items"] = "x" }
        }
        #expect(throws: DocumentError.malformed(placeholder: "reasons", document: "refusal_notice")) {
            try print(.refusalNotice) { $0["reasons"] = ["because"] }
        }
    }

    @Test func `an optional line without a value is dropped whole`() throws {
        let pdf = try PDFTool(
            try print(.receiptSlip) {
                for name in ["phone", "email", "applicant_name"] { $0[name] = nil }
            })
        defer { pdf.remove() }
        let text = try pdf.text()
        for label in ["Số điện thoại", "Thư điện tử", "Phone", "E-mail", "Liên", "copy"] {
            #expect(!text.contains(label))
        }
        #expect(text.contains("Tiếp nhận hồ sơ của: Công ty TNHH"))
    }

    @Test func `forty items flow over pages that are numbered, and the signature keeps company`() throws {
        let pdf = try PDFTool(
            try print(.supplementRequest) {
                $0["items"] = .list(
                    (1...40).map {
                        [
                            "no": .number($0), "title": .text("Tài liệu số \($0)"),
                            "reason": "Chưa có trong hồ sơ đã nộp",
                        ]
                    })
            })
        defer { pdf.remove() }
        let pages = try #require(try pdf.pages())
        #expect(pages > 3)
        #expect(try pdf.text(page: 2).hasPrefix("2 "))
        #expect(try !pdf.text(page: 1).hasPrefix("1 "))
        let signed = try (1...pages).map { try pdf.text(page: $0) }.filter { $0.contains("NGƯỜI HƯỚNG DẪN") }
        #expect(signed.count == 1 && signed.allSatisfy { $0.contains("Trân trọng./.") })
        for page in 1...pages {
            for word in try pdf.words(page: page) {
                #expect(word.left >= 84 && word.right <= 595.3 - 50 && word.bottom <= 841.9 - 56, "\(word)")
            }
        }
    }

    @Test func `a paper reads the JSON that the database keeps`() throws {
        let json = #"{"a": "x", "n": 3, "l": [{"no": 1}], "o": {"k": null}}"#
        let value = try JSONDecoder().decode(PaperValue.self, from: Data(json.utf8))
        #expect(value == ["a": "x", "n": 3, "l": [["no": 1]], "o": ["k": .null]])
    }

    @Test func `days are read strictly and written as the decree wants`() {
        #expect(PrintedDay(iso: "2026-02-05")?.words(.vietnamese) == "ngày 05 tháng 02 năm 2026")
        #expect(PrintedDay(iso: "2026-03-12")?.words(.vietnamese) == "ngày 12 tháng 3 năm 2026")
        #expect(PrintedDay(printed: "29/02/2028")?.iso == "2028-02-29")
        for wrong in ["2026-02-29", "2026-2-5", "2026-13-01", "26-01-01", "2026-01-00", "+026-01-01", ""] {
            #expect(PrintedDay(iso: wrong) == nil, "\(wrong)")
        }
    }
}
