import Documents
import Foundation

/// Frozen consolidated reports as the database gives them (`sach.report_content()`); every figure is made up.
struct ConsolidatedReportSample {
    /// A unit's figures by code.
    typealias Figures = [String: Int]

    /// One of the units.
    struct Unit {
        var reference: String
        var name: String
        var status = "received"
        var lateDays: Int?
        var filedOn: String?
        var figures: Figures = [:]
        /// Sites that a missing unit is known to have.
        var known: Int?
        /// Share of energy saved, in percent.
        var saving: Double?

        var isCounted: Bool { status == "received" }
    }

    var units: [Unit]
    var version = 1
    /// Which freeze of the version.
    var no = 1
    var texts: [String: String] = Self.texts
    var diff: [String: Any]?
    /// The day on which each report was filed is part of the content.
    var hasFilingDays = true
    /// As a session in another zone writes it; in Vietnam 15 December begins.
    var dueAt = "2026-12-14T17:00:00+00:00"
    var savingStreams = true
    /// Missing units of whose sites nothing is known.
    var unknown = 0

    /// 166 units: eight late, two returned, five missing.
    static var usual: ConsolidatedReportSample {
        let first = ["Hạc", "Quảng", "Đông", "Thiệu", "Hoằng", "Nga", "Thọ", "Yên", "Cẩm", "Ngọc"]
        let last = [
            "Thành", "Phú", "Tiến", "Hóa", "Giang", "Thắng", "Sơn", "Định", "Tân", "Lộc", "Xuân", "Bình", "Châu",
            "Trung",
            "Lương", "Quang", "Thịnh",
        ]
        var units: [Unit] = []
        for number in 0..<166 {
            let sites = 4 + (number * 37) % 61
            let aware = sites * (40 + (number * 13) % 55) / 100
            let applying = aware * (30 + (number * 7) % 50) / 100
            let large = sites / 6
            var unit = Unit(
                reference: "\(14700 + number * 3)",
                name: (number % 6 == 0 ? "phường " : "xã ") + first[number % 10] + " " + last[number / 10])
            unit.filedOn = String(
                format: "2026-%02d-%02d", number % 3 == 0 ? 11 : 12, 1 + (number * 11) % (number % 3 == 0 ? 30 : 14))
            unit.figures = [
                "A1": sites, "A1a": sites - sites / 3, "A1b": sites / 3, "A2": large, "B1": aware, "B2": applying,
                "B3a": applying / 4, "B3b": applying / 3, "B3c": applying / 8, "B4": large * (number % 4) / 3,
                "B5": 1 + number % 3,
                "B5a": number % 2, "B6": applying / 9, "B7": sites / 12, "C1": number % 4, "C1a": number % 4 * 24,
                "C2": number % 7, "C3": number % 3, "C4": number % 5, "C4a": number % 2, "C4b": number % 2 * 7_500_000,
                "D1": 12_000_000 + number * 250_000, "D1a": 0, "D1b": 12_000_000, "D1c": number * 250_000, "D1d": 0,
                "D2a": applying * 4200, "D2b": applying * 2, "D2c": applying * 610, "D2d": applying * 3,
                "D2e": applying * 9_400_000,
            ]
            unit.saving = number % 5 == 4 ? nil : Double((number * 29) % 190) / 10 - 2.4
            switch number {
            case 17, 39, 58, 77, 96, 115, 134, 153:
                unit.lateDays = number % 12 + 1
                unit.filedOn = String(format: "2026-12-%02d", 14 + number % 12 + 1)
            case 21, 22: unit.status = "returned"
            case 40, 41, 90, 130, 165: unit.status = "missing"
            default: break
            }
            if !unit.isCounted {
                unit.known = sites
                unit.figures = [:]
                unit.saving = nil
                unit.filedOn = nil
            }
            units.append(unit)
        }
        return ConsolidatedReportSample(units: units)
    }

    /// Names that no table was made for.
    static var longest: ConsolidatedReportSample {
        var sample = usual
        for index in sample.units.indices where index.isMultiple(of: 3) {
            sample.units[index].name =
                "Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp tỉnh Thanh Hóa, cơ sở số \(index) tại phường Hải Bình"
        }
        for part in sample.texts.keys {
            sample.texts[part] = (1...6).map {
                "Nội dung thứ \($0). " + String(repeating: texts[part, default: ""] + " ", count: 4)
            }
            .joined(separator: "\n")
        }
        return sample
    }

    /// Nobody filed, nothing was written, nothing is known.
    static var emptiest: ConsolidatedReportSample {
        var sample = usual
        for index in sample.units.indices {
            sample.units[index].status = "missing"
            sample.units[index].lateDays = nil
            sample.units[index].filedOn = nil
            sample.units[index].figures = [:]
            sample.units[index].saving = nil
            sample.units[index].known = nil
        }
        sample.texts = [:]
        sample.savingStreams = false
        sample.unknown = sample.units.count
        return sample
    }

    /// A second version, with what it changed.
    static var restated: ConsolidatedReportSample {
        var sample = usual
        sample.version = 2
        let unit = sample.units[3]
        sample.diff = [
            "units": [
                [
                    "unit": unit.reference, "forUnit": unit.reference, "before": "received", "after": "received",
                    "submissionBefore": 1, "submissionAfter": 2,
                ],
                [
                    "unit": sample.units[4].reference, "forUnit": sample.units[4].reference, "before": "missing",
                    "after": "received", "submissionBefore": 0, "submissionAfter": 1,
                ],
            ],
            "figures": [
                ["code": "B2", "before": 1234, "after": 1230], ["code": "A1", "before": NSNull(), "after": 12],
            ],
            "unitFigures": [["unit": unit.reference, "code": "B2", "before": 14, "after": 10]],
            "targets": [["target": "T2", "before": 31.6, "after": 31.5]],
            "savings": ["before": [stream("energy", 8.8)], "after": [stream("energy", 8.6)]],
        ]
        return sample
    }

    /// A sum over the units.
    func sum(_ code: String) -> Int? {
        let values = units.compactMap { $0.figures[code] }
        return values.isEmpty ? nil : values.reduce(0, +)
    }

    private static func stream(_ name: String, _ percent: Double, key: String? = nil) -> [String: Any] {
        let expected = 48_210.5
        var line: [String: Any] = [
            "stream": name, "unit": name == "energy" ? "TOE" : name == "water" ? "m³" : "t", "expected": expected,
            "consumed": expected * (1 - percent / 100), "saved": expected * percent / 100, "percent": percent,
            "facilities": 812,
            "distribution": ["negative": 31, "below8": 398, "from3to8": 240, "from8to13": 271, "above13": 112],
            "basis": ["measured": 310, "declared": 420, "estimated": 82],
        ]
        if let key {
            line["key"] = key
        } else {
            line["medianPercent"] = percent - 0.7
            line["distribution"] = [
                "negative": 31, "below8": 398, "from3to8": 240, "from8to13": 271, "above13": 112, "notMeasured": 96,
            ]
        }
        return line
    }

    private func ratio(
        _ target: String, _ position: Int, _ names: (String, String), _ codes: (String, String), low: Double,
        previous: Double?, counts: String = "facility"
    ) -> [String: Any] {
        let (part, whole) = (Double(sum(codes.0) ?? 0), Double(sum(codes.1) ?? 0))
        let known = Double(units.reduce(0) { $0 + ($1.known ?? 0) })
        let round = { (value: Double) in (value * 10).rounded() / 10 }
        let isBounded = unknown == 0 && whole > 0
        var entry: [String: Any] = [
            "targetSet": "KH160", "version": 1, "setNameVi": Self.plan.0, "setNameEn": Self.plan.1, "target": target,
            "kind": "ratio", "counts": counts, "nameVi": names.0, "nameEn": names.1, "low": low,
            "numeratorCode": codes.0,
            "denominatorCode": codes.1, "numerator": part, "denominator": whole,
            "units": units.filter { $0.figures[codes.0] != nil }.count,
            "percent": whole > 0 ? round(part / whole * 100) : NSNull(),
            "lower": isBounded ? round(part / (whole + known) * 100) : NSNull(),
            "upper": isBounded ? round((part + known) / (whole + known) * 100) : NSNull(), "missingUnknown": unknown,
            "median": NSNull(), "sitesWithin": NSNull(), "computed": NSNull(), "statement": NSNull(),
            "previousPercent": previous ?? NSNull(), "isMet": whole > 0 ? part / whole * 100 >= low : NSNull(),
        ]
        if counts == "enterprise" {
            entry["computed"] = ["mediumAndLarge": 310, "withDedicatedUnit": 141, "percent": 45.5]
        }
        return entry
    }

    private static let plan = (
        "Kế hoạch hành động về sản xuất sạch hơn trong công nghiệp tỉnh Thanh Hóa đến năm 2020",
        "Action Plan for cleaner production in industry in Thanh Hóa to 2020"
    )

    private func other(
        _ set: (String, String, String), _ target: String, _ kind: String, _ names: (String, String),
        _ more: [String: Any]
    ) -> [String: Any] {
        var entry: [String: Any] = [
            "targetSet": set.0, "version": 1, "setNameVi": set.1, "setNameEn": set.2, "target": target, "kind": kind,
            "counts": "facility", "nameVi": names.0, "nameEn": names.1,
        ]
        for name in [
            "numerator", "denominator", "units", "percent", "lower", "upper", "missingUnknown", "median", "sitesWithin",
            "computed", "statement", "previousPercent", "isMet",
        ] {
            entry[name] = NSNull()
        }
        return entry.merging(more) { $1 }
    }

    private var targets: [[String: Any]] {
        let plan = ("KH160", Self.plan.0, Self.plan.1)
        let programme = (
            "QD889", "Chương trình hành động quốc gia về sản xuất và tiêu dùng bền vững giai đoạn 2021 - 2030",
            "National Action Programme on Sustainable Production and Consumption 2021-2030"
        )
        let saving: [String: Any] =
            savingStreams ? ["percent": 8.8, "median": 8.1, "sitesWithin": 271, "isMet": true] : [:]
        return [
            ratio(
                "T1", 1,
                (
                    "Cơ sở sản xuất công nghiệp nhận thức được lợi ích của sản xuất sạch hơn",
                    "Industrial sites aware of the benefit of cleaner production"
                ), ("B1", "A1"), low: 90, previous: 61.2),
            ratio(
                "T2", 2,
                (
                    "Cơ sở sản xuất công nghiệp áp dụng sản xuất sạch hơn",
                    "Industrial sites applying cleaner production"
                ), ("B2", "A1"), low: 50, previous: 28.4),
            other(
                plan, "T3", "saving",
                (
                    "Mức tiết kiệm trên đơn vị sản phẩm của cơ sở áp dụng",
                    "Saving per unit of product of the applying sites"
                ), saving.merging(["low": 8, "high": 13]) { $1 }),
            ratio(
                "T4", 4,
                (
                    "Doanh nghiệp vừa và lớn có bộ phận chuyên trách",
                    "Medium and large enterprises with a dedicated unit"
                ), ("B4", "A2"), low: 90, previous: nil, counts: "enterprise"),
            ratio(
                "T5", 5, ("Cán bộ chuyên trách được đào tạo, tập huấn", "Dedicated officers trained"), ("B5a", "B5"),
                low: 100, previous: 33.3, counts: "person"),
            other(
                plan, "T6", "milestone", ("Thành lập bộ phận hỗ trợ sản xuất sạch hơn", "Support unit founded"),
                [
                    "low": 1, "percent": 1, "isMet": true,
                    "statement": ["value": true, "document": "Quyết định số 911/QĐ-SCT ngày 12/5/2018"],
                ]),
            other(
                programme, "Q1", "saving",
                ("Giảm mức tiêu thụ tài nguyên trên đơn vị sản phẩm", "Resources saved per unit of product"),
                saving.merging(["low": 7, "high": 10]) { $1 }),
            other(
                programme, "Q2", "milestone",
                (
                    "Khu, cụm công nghiệp, làng nghề được phổ biến, hướng dẫn (%)",
                    "Industrial zones, clusters and craft villages reached (%)"
                ),
                [
                    "low": 100, "percent": 64, "isMet": false,
                    "statement": ["value": 64, "document": "Báo cáo số 77/BC-BQL"],
                ]),
        ]
    }

    private var figures: [String: Any] {
        var result: [String: Any] = [:]
        for (code, vietnamese, english, unit, unitEnglish, span) in Self.labels {
            guard let sum = sum(code) else { continue }
            result[code] =
                [
                    "reported": sum, "computed": code.hasPrefix("C") ? NSNull() : Double(sum) * 0.9 as Any,
                    "units": units.filter { $0.figures[code] != nil }.count, "labelVi": vietnamese, "labelEn": english,
                    "unitVi": unit, "unitEn": unitEnglish, "span": span, "percentageOf": NSNull(),
                ] as [String: Any]
        }
        return result
    }

    private var savings: [String: Any] {
        guard savingStreams else {
            return ["applying": 0, "streams": [Any](), "bySector": [Any](), "bySize": [Any](), "byUnit": [Any]()]
        }
        return [
            "applying": 908,
            "streams": [Self.stream("energy", 8.8), Self.stream("water", 11.3), Self.stream("chemical", -1.4)],
            "bySector": ["10", "13", "17", "23"].map { Self.stream("energy", 7.5, key: $0) },
            "bySize": ["large", "medium", "small"].map { Self.stream("energy", 9.1, key: $0) },
            "byUnit": units.compactMap { unit in unit.saving.map { Self.stream("energy", $0, key: unit.reference) } },
        ]
    }

    private var unitList: [[String: Any]] {
        units.map { unit in
            var entry: [String: Any] = [
                "unit": unit.reference, "nameVi": unit.name, "nameEn": unit.name + " (en)",
                "obligation": "O\(unit.reference)",
                "status": unit.status, "isLate": unit.lateDays != nil, "isCounted": unit.isCounted, "isNil": false,
                "isOnPaper": false,
            ]
            if let days = unit.lateDays { entry["lateDays"] = days }
            if hasFilingDays, let day = unit.filedOn { entry["filedOn"] = day }
            if let sites = unit.figures["A1"] {
                (entry["inventory"], entry["inventorySource"]) = (sites, "reported")
            } else if let known = unit.known {
                (entry["inventory"], entry["inventorySource"]) = (known, "report_2025")
            }
            return entry
        }
    }

    private var counts: [String: Any] {
        let count = { (status: String) in units.filter { $0.status == status }.count }
        return [
            "expected": units.count, "received": count("received"), "counted": count("received"),
            "late": units.filter { $0.lateDays != nil }.count, "returned": count("returned"),
            "missing": count("missing"),
            "waived": 0, "void": 0, "transferred": 0,
        ]
    }

    /// What the database would give.
    var json: [String: Any] {
        let responding = units.reduce(0) { $0 + ($1.figures["A1"] ?? 0) }
        let missing = units.reduce(0) { $0 + ($1.known ?? 0) }
        let percent = (Double(responding) / Double(max(responding + missing, 1)) * 1000).rounded() / 10
        return [
            "report": "R12", "snapshot": 3, "version": version, "no": no, "takenAt": "2026-12-28T02:30:00.123456+00:00",
            "takenBy": "P208", "reason": version > 1 ? "Đơn vị sửa số liệu" : NSNull(),
            "inputsHash": String(repeating: "0a1b", count: 16), "contentHash": String(repeating: "c0ffee00", count: 8),
            "previous": version > 1 ? 2 as Any : NSNull(), "diff": diff ?? NSNull(),
            "content": [
                "rule": "TH-2026", "period": "2026", "dataFrom": "2025-12-15", "dataTo": "2026-12-14",
                "anchorDate": "2026-09-30",
                "dueAt": dueAt, "takenAt": "2026-12-28T02:30:00+00:00",
                "legalBasisVi": "Quyết định 889/QĐ-TTg ngày 24/6/2020; Nghị định 09/2019/NĐ-CP, Điều 12",
                "legalBasisEn": "Decision 889/QD-TTg of 24 June 2020; Decree 09/2019/ND-CP art. 12",
                "planNameVi":
                    "Chương trình hành động quốc gia về sản xuất và tiêu dùng bền vững giai đoạn 2021 - 2030 trên địa bàn tỉnh Thanh Hóa",
                "planNameEn":
                    "the National Action Programme on Sustainable Production and Consumption 2021-2030 in Thanh Hóa Province",
                "successorPolicy": "authority_decides", "texts": texts, "milestones": [String: Any](), "counts": counts,
                "units": unitList,
                "coverage": [
                    "respondingInventory": responding, "missingInventory": missing, "missingUnknown": unknown,
                    "percent": responding + missing > 0 ? percent as Any : NSNull(),
                ], "figures": figures, "countBasis": "enterprise_and_household", "targets": targets, "savings": savings,
                "groups": groups,
            ] as [String: Any],
            "unitFigures": Dictionary(
                uniqueKeysWithValues: units.filter { !$0.figures.isEmpty }.map { unit in
                    (
                        unit.reference,
                        unit.figures.mapValues { ["reported": $0, "computed": NSNull()] as [String: Any] }
                    )
                }),
        ]
    }

    /// The same, read as the daemon would.
    func content() throws -> ConsolidatedReportContent {
        try JSONDecoder().decode(
            ConsolidatedReportContent.self, from: JSONSerialization.data(withJSONObject: json))
    }
}
