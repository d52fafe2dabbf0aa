import CertificationAPI
import Testing

@testable import sachctl

@Suite struct ReportListTests {
    private static let form = ReportForm(
        form: "BC-CS", version: 1, validFrom: "2017-01-01", source: "mẫu", name: LocalizedText(vi: "Mẫu", en: "Sample"),
        fields: [
            field("3a", "Lao động bình quân", "Average number of employees", "count"),
            field("8c", "Sản lượng kỳ này", "Output, this period", "amount"),
            field(
                "9", "Tiêu thụ", "Consumption", "list",
                items: [
                    FormItem(
                        member: "metric", label: LocalizedText(vi: "Loại", en: "What"), type: "choice", required: true),
                    FormItem(
                        member: "current", label: LocalizedText(vi: "Kỳ này", en: "This period"), type: "amount",
                        required: true),
                ]),
        ], checks: [])

    private static func field(
        _ code: String, _ vi: String, _ en: String, _ type: String, items: [FormItem]? = nil
    ) -> FormField {
        FormField(
            code: code, label: LocalizedText(vi: vi, en: en), unit: LocalizedText(vi: "", en: ""), type: type,
            span: "period", required: true, items: items)
    }

    private func list(_ text: String, maps: [String] = []) throws -> ReportList {
        try ReportList(Array(text.utf8), form: Self.form, members: ReportMember.ofFacilities, maps: maps)
    }

    @Test func `columns are known by code, by code and name, by name alone, as cells of a list, or by --map`() throws {
        let list = try list(
            "Mã số thuế;3a;8c Sản lượng;9.ELEC.current;justify.3a;Không phát sinh;Ngày văn bản giấy;Ghi chú;Khác\n"
                + "9900000016;12;1.000,5;7;Mới;có;5/11/2026;x;y", maps: ["Khác=paper_number"])
        #expect(
            list.mapping.map { $0.column?.name } == [
                "facility", "3a", "8c", "9.ELEC.current", "justify.3a", "nil", "paper_date", nil, "paper_number",
            ])
        #expect(
            list.items == [
                .object([
                    "line": .integer(2), "facility": .string("9900000016"), "nil": .bool(true),
                    "paper_date": .string("2026-11-05"), "paper_number": .string("y"),
                    "justifications": .object(["3a": .string("Mới")]),
                    "cells": .object([
                        "3a": .string("12"), "8c": .string("1.000,5"), "9.ELEC.current": .string("7"),
                    ]),
                ])
            ])
        #expect(
            try self.list("Facility,Average number of employees\nF1,3").mapping.map { $0.column?.name } == [
                "facility", "3a",
            ])
    }

    @Test func `a list without a column that names its rows, or mapped to what is no member, is refused`() {
        #expect(throws: (any Error).self) { try list("3a\n12") }
        #expect(throws: (any Error).self) { try list("MST,x\n1,2", maps: ["x=7.z.q"]) }
        #expect(throws: (any Error).self) { try list("MST,x\n1,2", maps: ["y=3a"]) }
    }

    @Test func `JSON is an array of reports, or an object that holds one, numbered by place`() throws {
        let report = #"{"facility": "F1", "report": {"3a": 12}}"#
        for text in ["[\(report)]", #"{"rows": [\#(report)]}"#] {
            #expect(
                try list(text).items == [
                    .object([
                        "line": .integer(1), "facility": .string("F1"), "report": .object(["3a": .integer(12)]),
                    ])
                ])
        }
        for text in ["[1]", "{}", "[", #"{"rows": 3}"#] { #expect(throws: (any Error).self) { try list(text) } }
    }

    @Test func `the empty list that is printed is read back whole`() throws {
        let template = FacilityReportImport.template(Self.form, .vi)
        #expect(
            template
                == "Cơ sở,Không phát sinh,Số văn bản giấy,Ngày văn bản giấy,3a Lao động bình quân,8c Sản lượng kỳ này,9.1.metric,9.1.current\r\n"
        )
        #expect(try !list(template).mapping.contains { $0.column == nil })
    }
}
