import CertificationAPI
import Testing

@testable import sachctl

@Suite struct CSVTests {
    @Test func `fields are quoted as RFC 4180 says`() {
        #expect(CSV.record(["a", "b,c", "d\"e", "f\ng", ""]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n")
    }

    @Test(arguments: ["=1+1", "+cmd", "-cmd", "@SUM(A1)", "\tx", "+84912345678"])
    func `a spreadsheet runs no cell as a formula`(text: String) {
        #expect(CSV.field(text).hasPrefix("'"))
    }

    @Test(arguments: ["-5", "-0.5", "12", "Thanh Hóa"])
    func `numbers and plain texts stay as they are`(text: String) {
        #expect(CSV.field(text) == text)
    }

    @Test func `the header names members, values stay ISO, and texts are of the language`() {
        let listing = Listing(
            columns: [Column("stateName", "Trạng thái", "State"), Column("dueAt", "Hạn", "Due", .limit)],
            reference: "reference")
        let item = JSONValue.object([
            "stateName": .object(["vi": .string("Nháp"), "en": .string("Draft")]),
            "dueAt": .string("2026-12-14T17:00:00Z"),
        ])
        #expect(listing.csv([item], .vi) == "stateName,dueAt\r\nNháp,2026-12-14T17:00:00Z\r\n")
        #expect(listing.table([item], .vi).rows == [["Nháp", "trước 15/12/2026"]])
        #expect(listing.table([item], .en).rows == [["Draft", "before 2026-12-15"]])
    }
}
