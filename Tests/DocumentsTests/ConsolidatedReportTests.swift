import Documents
import Foundation
import Testing

/// The printed consolidated report (BC-SCT; vietnam.md §1.7, §5.4) from the content that a freeze keeps.
@Suite struct ConsolidatedReportTests {
    private let renderer: DocumentRenderer

    init() throws {
        renderer = try #require(PDFTool.renderer)
    }

    /// The usual one in Vietnamese, which most tests look at.
    private static let usual = Result {
        guard let renderer = PDFTool.renderer else { throw DocumentError.fonts("none") }
        return try renderer.consolidatedReport(
            try ConsolidatedReportSample.usual.content(), head: ConsolidatedReportSample.head)
    }

    private func print(
        _ sample: ConsolidatedReportSample = .usual, head: ConsolidatedReportHead = ConsolidatedReportSample.head,
        map: ConsolidatedReportMap? = nil, _ languages: [DocumentLanguage] = [.vietnamese]
    ) throws -> [UInt8] {
        try renderer.consolidatedReport(try sample.content(), head: head, map: map, languages: languages)
    }

    /// The text in the order in which it was drawn, row by row, with every white space as one blank.
    private func text(_ bytes: [UInt8], page: Int? = nil) throws -> String {
        let pdf = try PDFTool(bytes)
        defer { pdf.remove() }
        return try text(pdf, page: page)
    }

    private func text(_ pdf: PDFTool, page: Int? = nil) throws -> String {
        let answer = try pdf.run(
            "pdftotext", "-raw", "-enc", "UTF-8", "-f", "\(page ?? 1)", "-l", "\(page ?? 999)", "document.pdf", "-")
        return answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The alternative texts of a document's pictures.
    private func alternatives(_ bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.components(separatedBy: "/Alt <FEFF").dropFirst().map { rest in
            let digits = Array(rest.prefix { $0 != ">" })
            let units = stride(from: 0, to: digits.count - 3, by: 4).compactMap {
                UInt16(String(digits[$0..<($0 + 4)]), radix: 16)
            }
            return String(decoding: units, as: UTF16.self)
        }
    }

    @Test(arguments: ["usual", "longest", "emptiest", "restated"])
    func `every report is sound, composed and the same each time`(_ name: String) throws {
        let sample: ConsolidatedReportSample =
            switch name {
            case "longest": .longest
            case "emptiest": .emptiest
            case "restated": .restated
            default: .usual
            }
        let bytes = try print(sample, [.vietnamese, .english])
        #expect(try print(sample, [.vietnamese, .english]) == bytes)
        let pdf = try PDFTool(bytes)
        defer { pdf.remove() }
        let check = try pdf.run("qpdf", "--check", "document.pdf")
        #expect(check.code == 0 && check.complaints.isEmpty)
        let structure = try pdf.run("pdfinfo", "-struct", "document.pdf")
        #expect(structure.complaints.isEmpty)
        #expect(structure.output.contains("Figure") && structure.output.contains("TH"))
        let text = try self.text(pdf)
        #expect(Array(text.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
        #expect(!text.contains("nil,") && !text.contains("Optional"))
    }

    @Test func `a hundred and sixty-six units are printed within three seconds`() throws {
        // A renderer of its own: the others of this suite are waited for.
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let own = try DocumentRenderer(
            fontConfiguration: root.appending(path: "deploy/share/documents/fonts.conf").path)
        let content = try ConsolidatedReportSample.usual.content()
        var took = Duration.seconds(3600)
        for _ in 0..<3 {
            took = min(
                took,
                try ContinuousClock().measure {
                    _ = try own.consolidatedReport(content, head: ConsolidatedReportSample.head)
                })
        }
        #expect(took < .seconds(3))
    }

    @Test func `the head is that of an official report`() throws {
        let page = try text(Self.usual.get(), page: 1)
        for expected in [
            "UBND TỈNH THANH HÓA", "SỞ CÔNG THƯƠNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 215/BC-SCT", "Thanh Hóa, ngày 29 tháng 12 năm 2026", "BÁO CÁO",
            "Kết quả thực hiện sản xuất sạch hơn trong công nghiệp năm 2026", "Kính gửi:",
            "- Bộ Công Thương (Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công);",
            "- Ủy ban nhân dân tỉnh Thanh Hóa.",
            "Căn cứ: Quyết định 889/QĐ-TTg ngày 24/6/2020",
        ] { #expect(page.contains(expected), "\(expected)") }
        let whole = try text(Self.usual.get())
        for expected in [
            "Phần I. TÌNH HÌNH THỰC HIỆN", "Phần II. KẾT QUẢ ĐẠT ĐƯỢC SO VỚI MỤC TIÊU", "Phần III. ĐÁNH GIÁ CHUNG",
            "Phần IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027", "Phần V. ĐỀ XUẤT, KIẾN NGHỊ", "Sở Công Thương kính báo cáo./.",
            "Nơi nhận:",
            "- Lưu: VT, QLCN.", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Phạm Đình Kỳ", "Phụ lục I", "Phụ lục II",
        ] { #expect(whole.contains(expected), "\(expected)") }
        #expect(!whole.contains("BẢN NHÁP"))
    }

    @Test func `the first page says how many reports are missing, and whose`() throws {
        let page = try text(Self.usual.get(), page: 1)
        for expected in [
            "báo cáo của 159/166 đơn vị (đạt 95,8%)", "Đơn vị chưa gửi báo cáo (5): xã Hạc Giang,", "xã Nga Thịnh.",
            "chưa gửi lại (2): xã Quảng Tiến, xã Đông Tiến.", "Đơn vị gửi chậm (8): xã Yên Phú (6 ngày)",
            "Số liệu còn thiếu không được thay bằng 0", "từ ngày 15/12/2025 đến hết ngày 14/12/2026",
        ] { #expect(page.contains(expected), "\(expected)") }
        let many = try text(print(.emptiest, head: ConsolidatedReportSample.draftHead), page: 1)
        #expect(many.contains("và 154 đơn vị khác (Phụ lục I)"))
    }

    @Test func `ratios are sums over sums, with the units that gave them and both bounds beside them`() throws {
        let sample = ConsolidatedReportSample.usual
        let (aware, sites) = (try #require(sample.sum("B1")), try #require(sample.sum("A1")))
        let known = sample.units.reduce(0) { $0 + ($1.known ?? 0) }
        func percent(_ part: Int, _ whole: Int) -> String {
            String(format: "%.1f", Double(part) / Double(whole) * 100).replacing(".", with: ",")
        }
        func grouped(_ number: Int) -> String { "\(number / 1000).\(String(format: "%03d", number % 1000))" }
        let text = try text(Self.usual.get())
        #expect(text.contains("\(grouped(aware)) / \(grouped(sites))"))
        #expect(text.contains("\(percent(aware, sites + known)) - \(percent(aware + known, sites + known))%"))
        #expect(text.contains("159/166"))
        #expect(text.contains("không phải trung bình các tỷ lệ"))
        #expect(text.contains("doanh nghiệp và hộ kinh doanh"))
        // The sum of the table by unit, in a column that is made for its units' few digits.
        #expect(text.contains("Tổng cộng 159/166 \(grouped(sites)) \(grouped(aware)) \(percent(aware, sites))"))
    }

    @Test func `what nobody gave is n/a and never a percentage of nothing`() throws {
        let text = try text(print(.emptiest, head: ConsolidatedReportSample.draftHead))
        #expect(text.contains("n/a"))
        for absent in ["0 / 0", "NaN", "inf", "-nan"] { #expect(!text.contains(absent), "\(absent)") }
        #expect(text.contains("không xác định (thiếu 166 đơn vị)"))
        #expect(text.contains("không có tỷ lệ tiết kiệm"))
        // A unit without a report has dashes, and in brackets what is known of it from elsewhere.
        let usual = try self.text(Self.usual.get())
        #expect(
            usual.contains("xã Quảng Tiến Yêu cầu sửa (\(ConsolidatedReportSample.usual.units[21].known ?? 0)) - - -"))
    }

    @Test func `every unit stands in the table, whose head is on each of its pages`() throws {
        let pdf = try PDFTool(try Self.usual.get())
        defer { pdf.remove() }
        let text = try self.text(pdf)
        for (index, unit) in ConsolidatedReportSample.usual.units.enumerated() {
            #expect(text.contains("\(index + 1) \(unit.name) "), "\(unit.name)")
        }
        var pages = 0
        for page in 1...(try #require(try pdf.pages())) {
            let text = try self.text(pdf, page: page)
            guard text.contains(/xã \S+ \S+ Đã nhận \d/) else { continue }
            pages += 1
            #expect(text.contains("Đơn vị Báo cáo A1 B1 B1 % B2"), "page \(page)")
        }
        #expect(pages >= 4)
    }

    @Test func `numbers have Vietnamese separators, or English ones, and money is told in millions`() throws {
        let sample = ConsolidatedReportSample.usual
        let money = Double(try #require(sample.sum("D1"))) / 1_000_000
        let text = try text(Self.usual.get())
        let printed = String(format: "%.1f", money)
        #expect(
            text.contains(
                "Tổng kinh phí thực hiện triệu đồng \(printed.prefix(1)).\(printed.dropFirst().replacing(".", with: ","))"
            ))
        let english = try self.text(print(sample, [.english]))
        #expect(english.contains("Money spent, total million VND \(printed.prefix(1)),\(printed.dropFirst())"))
        #expect(english.contains("48,210.5"))
    }

    @Test func `each picture tells in words what it shows, in the document's order`() throws {
        let pictures = alternatives(try Self.usual.get())
        #expect(pictures.count == 4)
        #expect(pictures[0].contains("kết quả so với mục tiêu"))
        #expect(pictures[0].contains("65,1%"))
        #expect(pictures[1].contains("64,0%"))
        #expect(pictures[2].contains("số đơn vị theo tỷ lệ tiết kiệm năng lượng"))
        #expect(pictures[3].contains("đến hết hạn 14/12/2026 có 151, đến lúc chốt số liệu có 159 trên 166 đơn vị"))
        let english = alternatives(try print(.usual, [.english]))
        #expect(english[3].contains("by the last day, 14 December 2026, 151, at the freeze 159 of 166 units"))
        var undated = ConsolidatedReportSample.usual
        undated.hasFilingDays = false
        #expect(alternatives(try print(undated))[3].contains("đúng hạn: 151; chậm 1 - 5 ngày: 3"))
    }

    @Test func `the PDF names its language, day, number and hash`() throws {
        let bytes = try Self.usual.get()
        let pdf = try PDFTool(bytes)
        defer { pdf.remove() }
        let info = try pdf.run("pdfinfo", "-isodates", "document.pdf").output
        for line in [
            "Title: +Báo cáo: Kết quả thực hiện sản xuất sạch hơn", "Author: +Sở Công Thương",
            "Keywords: +215/BC-SCT, R12, snapshot 3, c0ffee00",
            "Tagged: +yes",
        ] { #expect(try info.contains(Regex(line)), "\(line)") }
        #expect(Data(bytes).range(of: Data("CreationDate (20261229000000+07'00".utf8)) != nil)
        #expect(Data(bytes).range(of: Data("/Lang (vi-VN)".utf8)) != nil)
        #expect(Data(try print(.usual, [.english])).range(of: Data("/Lang (en)".utf8)) != nil)
    }

    @Test func `the deadline is the same whatever zone the database's session had`() throws {
        let expected = try Self.usual.get()
        for same in ["2026-12-15T00:00:00+07:00", "2026-12-14T12:00:00-05:00", "2026-12-14T17:00:00Z"] {
            var sample = ConsolidatedReportSample.usual
            sample.dueAt = same
            #expect(try print(sample) == expected, "\(same)")
        }
        var wrong = ConsolidatedReportSample.usual
        for text in ["2026-12-15", "2026-02-30T00:00:00+07:00", "2026-12-15T00:00:00", ""] {
            wrong.dueAt = text
            #expect(throws: DecodingError.self, "\(text)") { try wrong.content() }
        }
    }

    @Test func `one that is not approved is watermarked on every page and has room for number and day`() throws {
        let pdf = try PDFTool(try print(head: ConsolidatedReportSample.draftHead))
        defer { pdf.remove() }
        for page in 1...(try #require(try pdf.pages())) {
            #expect(try text(pdf, page: page).contains("BẢN NHÁP - CHƯA ĐƯỢC PHÊ DUYỆT"), "page \(page)")
        }
        #expect(try text(pdf, page: 1).contains("Số: ……/BC-SCT"))
        #expect(try text(pdf, page: 1).contains("ngày …… tháng …… năm 2026"))
    }

    @Test func `a restatement says that it is one, why, and what changed`() throws {
        let text = try text(print(.restated))
        for expected in [
            "(Đính chính lần 1, thay thế bản đã gửi trước đây)", "NỘI DUNG ĐÍNH CHÍNH", "Lý do: Đơn vị sửa số liệu",
            "B2 Cơ sở áp dụng sản xuất sạch hơn (cơ sở) 1.234 1.230 -4", "31,6 31,5 -0,1", "Năng lượng 8,8 8,6 -0,2",
            "Chưa gửi Đã nhận, lần nộp 1", "n/a 12 n/a", "Phụ lục III",
        ] { #expect(text.contains(expected), "\(expected)") }
        #expect(try !self.text(print()).contains("Đính chính"))
    }

    @Test func `what two freezes of one version changed stands in a draft alone`() throws {
        var sample = ConsolidatedReportSample.restated
        (sample.version, sample.no) = (1, 2)
        let title = "THAY ĐỔI SO VỚI LẦN CHỐT TRƯỚC"
        #expect(try text(print(sample, head: ConsolidatedReportSample.draftHead)).contains(title))
        let approved = try text(print(sample))
        #expect(!approved.contains(title) && !approved.contains("ĐÍNH CHÍNH"))
    }

    @Test func `a coverage is an upper limit while nothing is known of some units`() throws {
        var sample = ConsolidatedReportSample.usual
        sample.unknown = 3
        let page = try text(print(sample), page: 1)
        #expect(page.contains("≤95,4%"))
        #expect(page.contains("Còn 3 đơn vị chưa rõ số cơ sở"))
        #expect(try !text(Self.usual.get(), page: 1).contains("≤"))
    }

    @Test func `another map keeps the sums and flags what has no place on it`() throws {
        let json = """
            [{"unit": "20001", "code": "A1", "value": 12.5, "from": ["14700", "14703"], "isComparable": true,
              "rule": "share 0.5 (NQ 1); whole"},
             {"unit": "14706", "code": "A1", "value": 1200, "from": ["14706"], "isComparable": false,
              "rule": "not comparable: no published share"}]
            """
        let map = ConsolidatedReportMap(
            day: DocumentSamples.day("2027-03-01"),
            rows: try JSONDecoder().decode([ConsolidatedReportMap.Row].self, from: Data(json.utf8)),
            names: ["20001": BilingualText(vi: "xã Mới", en: "Moi commune")])
        let text = try text(print(map: map))
        for expected in [
            "SỐ LIỆU THEO BẢN ĐỒ HÀNH CHÍNH NGÀY 01/03/2027", "xã Mới phường Hạc Thành, xã Quảng Thành", "12,5",
            "tỷ lệ 0.5 (NQ 1); nguyên vẹn", "không so sánh được", "1.212,5",
        ] { #expect(text.contains(expected), "\(expected)") }
    }

    @Test func `long names and texts stay inside the margins, and no heading ends a page`() throws {
        let headings = [
            "1. Công tác chỉ đạo, điều hành", "2. Tồn tại, hạn chế", "3. Nguyên nhân", "Theo quy mô",
            "Theo ngành (VSIC cấp 2)",
            "1. Với Bộ Công Thương", "2. Với UBND tỉnh", "3. Với các đơn vị", "2. Chú thích số liệu",
            "6. Kinh phí thực hiện",
            "5. Kiểm tra, xử lý vi phạm", "Phần III. ĐÁNH GIÁ CHUNG", "NHIỆM VỤ NĂM 2027",
            "Mức tiết kiệm năng lượng của các đơn vị",
        ]
        for sample in [ConsolidatedReportSample.usual, .longest, .restated] {
            let pdf = try PDFTool(try print(sample))
            defer { pdf.remove() }
            for page in 1...(try #require(try pdf.pages())) {
                let text = try self.text(pdf, page: page)
                let body = text.components(separatedBy: " R12, bản")[0]
                for heading in headings { #expect(!body.hasSuffix(heading), "\(heading), page \(page)") }
                for word in try pdf.words(page: page) {
                    #expect(
                        word.left >= 84 && word.right <= 595.3 - 50
                            && (word.bottom <= 841.9 - 56 || (817...819).contains(word.bottom)), "\(word)")
                }
            }
        }
    }

    @Test func `what must be there is asked for by name`() throws {
        func expect(_ placeholder: String, _ change: (inout ConsolidatedReportHead) -> Void) {
            var head = ConsolidatedReportSample.head
            change(&head)
            #expect(throws: DocumentError.missing(placeholder: placeholder, document: "consolidated_report")) {
                try print(head: head)
            }
        }
        expect("org_name_vi") { $0.issuer.vietnamese = " " }
        expect("recipients") { $0.recipients = [] }
        expect("recipient_en") { $0.recipients[1].english = "" }
        expect("signer_name") { $0.signer.name = nil }
        expect("doc_date") { $0.signedOn = nil }
    }
}
