import Documents

/// Contents that documents are printed from in tests; every name is made up.
enum DocumentSamples {
    /// A day that is one.
    static func day(_ iso: String) -> PrintedDay {
        guard let day = PrintedDay(iso: iso) else { fatalError("no day: \(iso)") }
        return day
    }

    /// Department of Industry and Trade.
    static let issuer = CertificateContent.Issuer(
        parent: BilingualText(vi: "UBND tỉnh Thanh Hóa", en: "People's Committee of Thanh Hoa province"),
        name: BilingualText(
            vi: "Sở Công Thương tỉnh Thanh Hóa", en: "Department of Industry and Trade of Thanh Hoa province"),
        address: BilingualText(
            vi: "45B Đại lộ Lê Lợi, phường Hạc Thành, tỉnh Thanh Hóa",
            en: "45B Le Loi Avenue, Hac Thanh ward, Thanh Hoa province"),
        authority: BilingualText(
            vi: "GIÁM ĐỐC SỞ CÔNG THƯƠNG TỈNH THANH HÓA",
            en: "THE DIRECTOR OF THE DEPARTMENT OF INDUSTRY AND TRADE OF THANH HOA PROVINCE"),
        place: BilingualText(vi: "Thanh Hóa", en: "Thanh Hoa"), unitCode: "QLCN")

    /// A certificate with everything, and everything of a usual length.
    static let certificate = CertificateContent(
        number: "TH/2026/0012/GCN-SXSH", issuer: issuer,
        holder: CertificateContent.Holder(
            name: "Công ty Cổ phần Giấy Lam Sơn", nameEnglish: "Lam Son Paper Joint Stock Company",
            taxCode: "2800123457",
            site: CertificateContent.Site(
                address: "Lô B3, Khu công nghiệp Lễ Môn, phường Quảng Phú, tỉnh Thanh Hóa",
                unitHistory: BilingualText(
                    vi: "khi cấp: phường Quảng Phú; trước 01/07/2025: phường Quảng Hưng, TP. Thanh Hóa",
                    en: "at the grant: Quang Phu ward; before 1 July 2025: Quang Hung ward, Thanh Hoa city")),
            sectorCode: "1701",
            sectorName: BilingualText(
                vi: "Sản xuất bột giấy, giấy và bìa", en: "Manufacture of pulp, paper and paperboard"),
            sectorScheme: "VSIC 2018",
            scope: "Sản xuất giấy kraft và bìa các-tông từ giấy thu hồi, công suất 15.000 tấn/năm",
            scopeEnglish: "Kraft paper and paperboard from recovered paper, 15,000 tonnes a year",
            commune: "phường Quảng Phú"),
        basis: CertificateContent.Basis(
            legal: [
                BilingualText(
                    vi: "Quyết định số 4532/QĐ-UBND ngày 25 tháng 11 năm 2017 của Chủ tịch UBND tỉnh Thanh Hóa",
                    en: "Decision No. 4532/QD-UBND of 25 November 2017 of the Chairman of the People's Committee"),
                BilingualText(
                    vi: "Quy chế cấp giấy chứng nhận của Mạng lưới", en: "the certification rules of the network"),
            ], councilDay: day("2026-07-28"), decidedOn: day("2026-07-30"), dossierCode: "TH-260601-0007",
            criteria: BilingualText(
                vi: "Bộ tiêu chí chứng nhận áp dụng sản xuất sạch hơn",
                en: "the criteria for cleaner production application"),
            criteriaVersion: "1", grade: BilingualText(vi: "Tốt", en: "Good"), baselinePeriod: "2024",
            highlights: [
                .init(
                    label: BilingualText(
                        vi: "Điện tiêu thụ trên một tấn sản phẩm", en: "Electricity per tonne of product"),
                    value: BilingualText(vi: "giảm 12,4 %", en: "12.4 % less")),
                .init(
                    label: BilingualText(vi: "Nước sử dụng trên một tấn sản phẩm", en: "Water per tonne of product"),
                    value: BilingualText(vi: "giảm 3,1 m³", en: "3.1 m³ less")),
                .init(
                    label: BilingualText(vi: "Phát thải khí nhà kính", en: "Greenhouse gas emissions"),
                    value: BilingualText(vi: "giảm 845 tấn CO₂e/năm", en: "845 tonnes CO₂e a year less")),
            ]),
        validity: CertificateContent.Validity(grantedOn: day("2026-08-05"), until: day("2029-08-05"), months: 36),
        signer: CertificateContent.Signer(
            title: BilingualText(vi: "GIÁM ĐỐC", en: "DIRECTOR"), name: "Nguyễn Thị Phượng Ước"),
        verifyURL: "https://sach.thanhhoa.gov.vn/verify/TH-2026-0012-GCN-SXSH", verifyCode: "7QK4-M2XD")

    /// The second version, with long names, twelve sites, a long scope, many results and conditions.
    static var longest: CertificateContent {
        var content = certificate
        content.number = "TH/2026/0012/GCN-SXSH-R2"
        content.replaces = "TH/2026/0012/GCN-SXSH"
        content.verifyURL = "https://sach.thanhhoa.gov.vn/verify/TH-2026-0012-GCN-SXSH-R2"
        content.holder.name =
            "Công ty Trách nhiệm hữu hạn Một thành viên Xuất nhập khẩu Chế biến Thủy sản & Thực phẩm đông lạnh Nghi Sơn - Chi nhánh Khu kinh tế \"Nghi Sơn\" tại Thanh Hóa"
        content.holder.nameEnglish =
            "Nghi Son Seafood and Frozen Food Processing, Import and Export One-Member Limited Liability Company - Branch of the Nghi Son Economic Zone in Thanh Hoa"
        content.holder.furtherSites = (2...12).map {
            CertificateContent.Site(
                name: "Phân xưởng số \($0) - Chế biến, cấp đông và bảo quản",
                address: "Số \($0 * 17), đường Nguyễn Thị Minh Khai, khu phố Liên Hải, phường Hải Bình, tỉnh Thanh Hóa",
                unitHistory: $0.isMultiple(of: 4)
                    ? BilingualText(
                        vi: "trước 01/07/2025: xã Hải Bình, thị xã Nghi Sơn", en: "before 1 July 2025: Hai Binh commune"
                    )
                    : nil)
        }
        content.holder.scope = String(
            repeating:
                "Chế biến và bảo quản thủy sản đông lạnh, nước mắm, bột cá; cấp đông nhanh; đóng gói chân không; ",
            count: 9)
        content.holder.scopeEnglish = String(
            repeating: "Processing and freezing of seafood, fish sauce and fish meal; quick freezing; vacuum packing; ",
            count: 9)
        content.basis.highlights = (1...9).map {
            .init(
                label: BilingualText(
                    vi: "Chỉ tiêu số \($0) trên một tấn sản phẩm", en: "Indicator \($0) per tonne of product"),
                value: BilingualText(vi: "giảm \($0),5 %", en: "\($0).5 % less"))
        }
        content.basis.conditions = (1...4).map {
            "Hoàn thành hạng mục số \($0) của kế hoạch khắc phục và gửi bằng chứng cho Mạng lưới trước lần giám sát thứ nhất"
        }
        content.validity.gap = day("2026-06-01")...day("2026-08-04")
        return content
    }

    /// No optional part at all.
    static var shortest: CertificateContent {
        var content = certificate
        content.issuer.parent = nil
        content.issuer.address = nil
        content.issuer.unitCode = nil
        content.holder.nameEnglish = nil
        content.holder.scopeEnglish = nil
        content.holder.commune = nil
        content.holder.site.unitHistory = nil
        content.basis.legal = []
        content.basis.councilDay = nil
        content.basis.grade = nil
        content.basis.baselinePeriod = nil
        content.basis.highlights = []
        content.verifyCode = nil
        return content
    }

    /// A preview.
    static var draft: CertificateContent {
        var content = certificate
        content.isDraft = true
        content.signer.name = nil
        content.validity.grantedOn = nil
        content.validity.until = nil
        return content
    }

    /// The certificates by name.
    enum Certificate: String, CaseIterable, Sendable {
        case usual, longest, shortest, draft

        /// What it says.
        var content: CertificateContent {
            switch self {
            case .usual: DocumentSamples.certificate
            case .longest: DocumentSamples.longest
            case .shortest: DocumentSamples.shortest
            case .draft: DocumentSamples.draft
            }
        }
    }

    /// What every paper prints (`sach.paper_context`).
    static let context: [String: PaperValue] = [
        "org_parent_vi": "UBND tỉnh Thanh Hóa", "org_parent_en": "People's Committee of Thanh Hoa province",
        "org_name_vi": "Sở Công Thương tỉnh Thanh Hóa",
        "org_name_en": "Department of Industry and Trade of Thanh Hoa province", "org_address_vi": "",
        "org_address_en": "",
        "reception_unit_vi": "Bộ phận tiếp nhận và trả kết quả", "reception_unit_en": "Reception desk",
        "place_vi": "Thanh Hóa", "place_en": "Thanh Hoa", "doc_date_words_vi": "ngày 05 tháng 02 năm 2026",
        "doc_date_words_en": "5 February 2026", "procedure_name_vi": "Cấp giấy chứng nhận áp dụng sản xuất sạch hơn",
        "procedure_name_en": "Certificate of cleaner production application", "dossier_code": "TH-260205-0001",
        "application": "A17", "establishment_name": "Công ty TNHH Mía đường Thạch Thành",
        "establishment_name_en": "Thach Thanh Sugar Company Limited", "tax_code": "2800987654",
        "site_address": "Thôn Phú Sơn, xã Thạch Bình, tỉnh Thanh Hóa", "email": "lienhe@mia-duong.example",
        "phone": "0237 3 812 345", "applicant_name": "Lê Văn Đặng", "received_date": "05/02/2026",
        "received_time": "09:41",
        "officer_name": "Trịnh Thị Hằng Ngữ", "officer_phone": "0237 3 850 000", "officer_email": "motcua@sct.example",
        "track_url": "https://sach.thanhhoa.gov.vn/applications/A17", "doc_seq": 7, "doc_year": 2026,
    ]

    /// What a kind of paper adds.
    static func data(_ kind: PaperKind) -> [String: PaperValue] {
        let own: [String: PaperValue] =
            switch kind {
            case .receiptSlip:
                [
                    "doc_number": "7", "slip_number": "TH-260205-0001",
                    "documents": [
                        [
                            "no": 1, "title_vi": "Đơn đề nghị cấp giấy chứng nhận", "title_en": "Application", "qty": 1,
                            "form_vi": "bản điện tử", "form_en": "electronic",
                        ],
                        [
                            "no": 2, "title_vi": "Giấy phép môi trường số 112/GPMT-UBND",
                            "title_en": "Environmental licence no. 112/GPMT-UBND", "qty": 1, "form_vi": "bản điện tử",
                            "form_en": "electronic",
                        ],
                    ], "sets": 1, "working_days": 35, "due_date": "01/04/2026",
                    "result_place_vi": "Bộ phận tiếp nhận và trả kết quả", "result_place_en": "Reception desk",
                    "result_channel_vi": "trực tuyến", "result_channel_en": "online", "fee_vi": "không thu",
                    "fee_en": "none",
                ]
            case .supplementRequest:
                [
                    "doc_number": "7/HDHS", "supplement_due": "09/03/2026",
                    "submit_url": "https://sach.thanhhoa.gov.vn/applications/A17",
                    "items": [
                        [
                            "no": 3, "title": "Giấy phép môi trường",
                            "reason": "Bản đã nộp hết hiệu lực ngày 31/12/2025",
                        ],
                        [
                            "no": 4, "title": "Số liệu điện, nước và than 12 tháng gần nhất",
                            "reason": "Thiếu tháng 9 và tháng 10; đơn vị tính của than chưa thống nhất giữa hai biểu",
                        ],
                    ],
                ]
            case .intakeRefusal:
                [
                    "doc_number": "7/TCHS", "reasons": ["out_of_scope", "duplicate"],
                    "explanation":
                        "Cơ sở đã có hồ sơ TH-260102-0003 đang được giải quyết.\nNgành nghề kinh doanh vận tải không thuộc phạm vi.",
                    "appeal_body_vi": "Sở Công Thương tỉnh Thanh Hóa",
                    "appeal_body_en": "Department of Industry and Trade",
                    "appeal_until": "07/03/2026", "signer_name": "Phạm Đình Kỳ",
                ]
            case .apologyLetter:
                [
                    "doc_number": "7/HCC", "due_date": "01/04/2026", "new_due_date": "15/04/2026",
                    "cause_vi": "ảnh hưởng của bão số 5, đoàn đánh giá không đến được cơ sở",
                    "cause_en": "typhoon no. 5 kept the assessors from the site", "signer_name": "Phạm Đình Kỳ",
                ]
            case .stopNotice:
                ["doc_number": "7/TB-SCT", "supplement_due": "09/03/2026", "reopen_before": "09/05/2026"]
            case .refusalNotice:
                [
                    "doc_number": "7/TB-SCT", "reasons": ["criteria_not_met", "savings_not_shown"],
                    "explanation": "Hội đồng ghi nhận nỗ lực của cơ sở; tuy nhiên số liệu đo chưa đủ 12 tháng.",
                    "criteria_version": 1, "council_date": "28/01/2026",
                    "findings": [
                        [
                            "no": 1, "grade": "major", "criterion_code": "M5",
                            "criterion_vi": "Đã thực hiện ít nhất 3 giải pháp, có số liệu trước và sau",
                            "criterion_en": "At least 3 options implemented, with data before and after",
                            "evidence": "Chỉ có số liệu của hai giải pháp",
                        ]
                    ], "appeal_body_vi": "Sở Công Thương tỉnh Thanh Hóa",
                    "appeal_body_en": "Department of Industry and Trade",
                    "appeal_until": "07/03/2026", "signer_name": "Phạm Đình Kỳ",
                ]
            }
        return context.merging(own) { $1 }
    }
}
