import CertificationAPI
import Testing

@testable import sachctl

@Suite struct ItemFileTests {
    private func items(_ text: String) throws -> [ItemFile.Item] {
        try ItemFile(Array(text.utf8), name: "x", .en).items
    }

    @Test func `a CSV's further columns are the item's figures`() throws {
        let items = try items(
            "Criterion,Answer,Reason,points,baselineTotal\r\nM1,yes,,,\r\nC2,partly,\"Đạt, một phần\",4,1.5\r\n")
        #expect(
            items == [
                .init(place: 2, data: .object(["criterion": .string("M1"), "answer": .string("yes")])),
                .init(
                    place: 3,
                    data: .object([
                        "criterion": .string("C2"), "answer": .string("partly"), "reason": .string("Đạt, một phần"),
                        "data": .object(["points": .integer(4), "baselineTotal": .number(1.5)]),
                    ])),
            ])
    }

    @Test func `a JSON list has one object an item`() throws {
        let items = try items(
            #"[{"criterion": "M1", "answer": "no"}, {"criterion": "C1", "answer": "yes", "data": {"points": 3}}]"#)
        #expect(items.map(\.place) == [1, 2])
        #expect(items[1].data["data"] == .object(["points": .integer(3)]))
    }

    @Test(arguments: [
        "", "criterion;reason\nM1;x\n", "[]", "[1]", #"[{"criterion": "M1", "result": "yes"}]"#, "[{",
        "criterion,answer\n",
    ])
    func `a file that holds no items is refused in words`(text: String) {
        #expect(throws: (any Error).self) { try items(text) }
    }
}
