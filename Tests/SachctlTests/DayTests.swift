import Testing

@testable import sachctl

@Suite struct DayTests {
    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "15/12/2026", "2026-12-15 ", "２０２６-12-15", "",
    ])
    func `only days that exist are read, only as yyyy-mm-dd`(text: String) {
        #expect(Day(argument: text) == nil)
    }

    @Test func `counting days there and back loses nothing`() throws {
        for number in stride(from: -100_000, through: 100_000, by: 37) {
            #expect(Day(daysSince1970: number).daysSince1970 == number)
        }
        #expect(try #require(Day(argument: "1970-01-01")).daysSince1970 == 0)
        #expect(try #require(Day(argument: "2024-02-29")).written(in: .vi) == "29/02/2024")
        #expect(Day(daysSince1970: 20_802).iso == "2026-12-15")
    }

    @Test func `instants are shown by the clock of Vietnam`() throws {
        let due = try #require(Moment(iso: "2026-12-14T17:00:00.000000Z"))
        #expect(due == Moment(iso: "2026-12-15T00:00:00+07:00"))
        #expect(due.written(in: .vi) == "15/12/2026 00:00")
        #expect(due.writtenAsLimit(in: .vi) == "trước 15/12/2026")
        #expect(Moment(iso: "2026-12-31T16:59:59Z")?.written(in: .en) == "2026-12-31 23:59")
        #expect(Moment(iso: "2026-12-15") == nil)
    }

    @Test func `a day on the command line begins at midnight in Vietnam`() {
        #expect(Instant(argument: "2026-12-15")?.iso == "2026-12-15T00:00:00+07:00")
        #expect(Instant(argument: "2026-12-15T08:00:00")?.iso == "2026-12-15T08:00:00+07:00")
        #expect(Instant(argument: "2026-12-15T01:00:00Z")?.iso == "2026-12-15T01:00:00Z")
        #expect(Instant(argument: "tomorrow") == nil)
    }
}
