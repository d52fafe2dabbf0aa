import Documents

/// The words of the samples.
extension ConsolidatedReportSample {
    /// What people write beside the figures.
    static let texts = [
        "direction":
            "UBND tỉnh đã ban hành 02 văn bản chỉ đạo; Sở Công Thương có Công văn số 812/SCT-QLCN hướng dẫn 166 xã, phường và Ban Quản lý Khu kinh tế Nghi Sơn tổng hợp báo cáo.",
        "training": "Phối hợp với Trung tâm Khuyến công tổ chức tập huấn cho cán bộ phụ trách công nghiệp cấp xã.",
        "policy":
            "Mạng lưới đã tiếp nhận 41 hồ sơ, cấp 18 giấy chứng nhận, không có giấy chứng nhận bị thu hồi; 95,1% hồ sơ được giải quyết đúng hạn.",
        "support": "Đánh giá nhanh tại 24 cơ sở ngành dệt may, giấy, xi măng và chế biến thủy sản.",
        "inspection": "Việc kiểm tra được lồng ghép với kiểm tra môi trường định kỳ.",
        "strengths": "Nhận thức của cơ sở được nâng lên; nhiều giải pháp có thời gian hoàn vốn dưới một năm.",
        "weaknesses": "Một số xã chưa gửi báo cáo; cán bộ phụ trách còn kiêm nhiệm.",
        "causes": "Khách quan: địa bàn mới sắp xếp. Chủ quan: việc đôn đốc có lúc chưa kịp thời.",
        "nextyear": "Mở rộng mạng lưới; hoàn thành đánh giá tại 40 cơ sở.\nTập huấn cho toàn bộ cán bộ phụ trách.",
        "ministry": "Đề nghị Bộ Công Thương sớm ban hành biểu mẫu thống nhất.",
        "province": "Đề nghị UBND tỉnh bố trí kinh phí sự nghiệp môi trường cho hoạt động đánh giá.",
        "units": "Đề nghị các đơn vị gửi báo cáo đúng hạn và nêu rõ nguồn số liệu.",
    ]

    /// Code, label and unit in both languages, and span of each indicator.
    static let labels: [(String, String, String, String, String, String)] = [
        (
            "A1", "Tổng số cơ sở sản xuất công nghiệp", "Industrial production establishments", "cơ sở", "sites",
            "cumulative"
        ),
        ("A1a", "trong đó: doanh nghiệp", "of which enterprises", "cơ sở", "sites", "cumulative"),
        ("A1b", "trong đó: hộ kinh doanh", "of which household businesses", "cơ sở", "sites", "cumulative"),
        ("A2", "Doanh nghiệp vừa và lớn", "Medium and large enterprises", "cơ sở", "sites", "cumulative"),
        (
            "B1", "Cơ sở nhận thức được lợi ích của sản xuất sạch hơn",
            "Sites aware of the benefit of cleaner production", "cơ sở", "sites", "cumulative"
        ),
        ("B2", "Cơ sở áp dụng sản xuất sạch hơn", "Sites applying cleaner production", "cơ sở", "sites", "cumulative"),
        ("B3a", "Cơ sở tiết kiệm từ 3 đến dưới 8 %", "Sites saving 3 to below 8 %", "cơ sở", "sites", "cumulative"),
        ("B3b", "Cơ sở tiết kiệm từ 8 đến 13 %", "Sites saving 8 to 13 %", "cơ sở", "sites", "cumulative"),
        ("B3c", "Cơ sở tiết kiệm trên 13 %", "Sites saving more than 13 %", "cơ sở", "sites", "cumulative"),
        (
            "B4", "Doanh nghiệp vừa và lớn có bộ phận chuyên trách",
            "Medium and large enterprises with a dedicated unit", "doanh nghiệp", "enterprises", "cumulative"
        ),
        (
            "B5", "Cán bộ chuyên trách về sản xuất sạch hơn", "Dedicated cleaner production officers", "người",
            "people", "cumulative"
        ),
        ("B5a", "trong đó: được đào tạo, tập huấn", "of which trained", "người", "people", "cumulative"),
        (
            "B6", "Cơ sở có giấy chứng nhận áp dụng sản xuất sạch hơn còn hiệu lực",
            "Sites with a valid cleaner production certificate", "cơ sở", "sites", "cumulative"
        ),
        (
            "B7", "Cơ sở có chứng chỉ ISO 14001 còn hiệu lực", "Sites with a valid ISO 14001 certificate", "cơ sở",
            "sites", "cumulative"
        ),
        ("C1", "Hội thảo, tập huấn", "Workshops and training courses", "lớp", "courses", "period"),
        (
            "C1a", "Số lượt người tham dự hội thảo, tập huấn", "Attendances at workshops and courses", "lượt người",
            "attendances", "period"
        ),
        ("C2", "Tin, bài, phóng sự", "News items and reports", "tin", "items", "period"),
        ("C3", "Mô hình thí điểm, nhân rộng", "Pilot and replicated models", "mô hình", "models", "cumulative"),
        ("C4", "Lượt kiểm tra", "Inspections", "lượt", "visits", "period"),
        ("C4a", "Số vụ xử lý vi phạm", "Violations handled", "vụ", "cases", "period"),
        ("C4b", "Số tiền xử phạt", "Fines", "đồng", "VND", "period"),
        ("D1", "Tổng kinh phí thực hiện", "Money spent, total", "đồng", "VND", "period"),
        ("D1a", "Ngân sách trung ương", "Central budget", "đồng", "VND", "period"),
        ("D1b", "Ngân sách địa phương", "Local budget", "đồng", "VND", "period"),
        ("D1c", "Vốn doanh nghiệp", "Enterprises' own money", "đồng", "VND", "period"),
        ("D1d", "Nguồn khác", "Other sources", "đồng", "VND", "period"),
        ("D2a", "Điện tiết kiệm", "Electricity saved", "kWh", "kWh", "period"),
        ("D2b", "Nhiên liệu tiết kiệm", "Fuel saved", "TOE", "toe", "period"),
        ("D2c", "Nước tiết kiệm", "Water saved", "m³", "m³", "period"),
        ("D2d", "Khí nhà kính giảm phát thải", "Greenhouse gases avoided", "tCO₂tđ", "t CO₂-eq", "period"),
        ("D2e", "Số tiền tiết kiệm", "Money saved", "đồng", "VND", "period"),
    ]

    /// An approved report's head.
    static let head = ConsolidatedReportHead(
        parent: BilingualText(vi: "UBND tỉnh Thanh Hóa", en: "People's Committee of Thanh Hoa province"),
        issuer: BilingualText(vi: "Sở Công Thương", en: "Department of Industry and Trade"),
        place: BilingualText(vi: "Thanh Hóa", en: "Thanh Hoa"), number: "215/BC-SCT",
        signedOn: DocumentSamples.day("2026-12-29"),
        recipients: [
            BilingualText(
                vi: "Bộ Công Thương (Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công)",
                en: "Ministry of Industry and Trade (Agency for Innovation, Green Transition and Industry Promotion)"),
            BilingualText(vi: "Ủy ban nhân dân tỉnh Thanh Hóa", en: "People's Committee of Thanh Hoa Province"),
        ], unitCode: "QLCN",
        signer: ConsolidatedReportHead.Signer(
            title: BilingualText(vi: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", en: "FOR THE DIRECTOR\nDEPUTY DIRECTOR"),
            name: "Phạm Đình Kỳ"))

    /// One that nobody approved yet.
    static var draftHead: ConsolidatedReportHead {
        var head = head
        head.isDraft = true
        head.number = nil
        head.signedOn = nil
        head.signer.name = nil
        return head
    }

    private func group(_ key: String, _ names: (String, String)?, _ facilities: Int) -> [String: Any] {
        var line: [String: Any] = [
            "key": key, "facilities": facilities, "reports": facilities * 7 / 10, "nil": facilities / 20,
            "aware": facilities / 2,
            "applying": facilities / 3, "certified": facilities / 30, "assessed": facilities / 10,
            "planning": facilities / 8,
        ]
        if let names { (line["nameVi"], line["nameEn"]) = names }
        return line
    }

    /// Facilities by sector and size.
    var groups: [String: Any] {
        [
            "bySector": [
                group("10", ("Sản xuất, chế biến thực phẩm", "Manufacture of food products"), 612),
                group("13", ("Dệt", "Manufacture of textiles"), 148),
                group("17", ("Sản xuất giấy và sản phẩm từ giấy", "Manufacture of paper and paper products"), 61),
                group(
                    "23",
                    (
                        "Sản xuất sản phẩm từ khoáng phi kim loại khác",
                        "Manufacture of other non-metallic mineral products"
                    ), 873),
            ],
            "bySize": [
                group("HH", nil, 1402), group("large", nil, 44), group("medium", nil, 96), group("micro", nil, 388),
                group("small", nil, 1010), group("unknown", nil, 512),
            ],
            "enterprises": ["mediumAndLarge": 310, "withDedicatedUnit": 141, "percent": 45.5],
            "countedElsewhere": [
                [
                    "taxCode": "2800123457", "countedIn": units[0].reference,
                    "units": units.prefix(3).map(\.reference), "sites": 4,
                ]
            ],
            "duplicates": [
                ["facility": "F81", "kept": "F12", "unit": units[5].reference, "keptUnit": units[0].reference]
            ],
        ]
    }
}
