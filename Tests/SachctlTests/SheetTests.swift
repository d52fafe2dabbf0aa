import CertificationAPI
import Testing

@testable import sachctl

@Suite struct SheetTests {
    private let item = JSONValue.object([
        "reference": .string("C1"),
        "details": .object([
            "reference": .string("C1"), "scopeVi": .string("Sản xuất bia"), "scopeEn": .string("Brewing"),
            "grantedOn": .string("2026-10-05"), "isExpiring": .bool(false), "noteEn": .string("only English"),
            "sites": .array([
                .object([
                    "no": .integer(1), "name": .string("A\u{1B}[2J"), "from": .string("2026-12-01T00:30:00+00:00"),
                ])
            ]),
        ]),
    ])

    @Test func `each member has one line, in the language, dates as people write them`() {
        let sheet = Sheet(item: item, columns: [Column("reference", "Mã", "Reference")], reference: "reference")
        #expect(
            sheet.lines(.vi) == [
                "Mã           C1", "Ngày cấp     05/10/2026", "Sắp hết hạn  không", "Note en      only English",
                "Phạm vi      Sản xuất bia", "Địa điểm 1   Từ: 01/12/2026 07:30; Tên: A\u{FFFD}[2J; Số thứ tự: 1",
            ])
        #expect(sheet.lines(.en).contains { $0.hasSuffix("Brewing") })
        #expect(!sheet.lines(.en).contains { $0.contains("Sản xuất bia") })
    }

    @Test func `an exported checkpoint must still stand as it was`() {
        func checkpoint(_ number: Int, _ root: String) -> JSONValue {
            .object(["number": .integer(number), "treeSize": .integer(30), "root": .string(root)])
        }
        let stored = JSONValue.object(["items": .array([checkpoint(1, "aa"), checkpoint(2, "bb")])])
        let kept = JSONValue.object(["number": .integer(2), "treeSize": .integer(30), "root": .string("bb")])
        #expect(CheckpointComparison(exported: kept, stored: stored).problems(.en).isEmpty)
        #expect(
            CheckpointComparison(exported: checkpoint(2, "xx"), stored: stored).problems(.en)
                == ["Checkpoint 2 was changed"])
        #expect(CheckpointComparison(exported: checkpoint(3, "cc"), stored: stored).problems(.en).count == 1)
        #expect(CheckpointComparison(exported: .object([:]), stored: stored).problems(.en).count == 1)
    }
}
