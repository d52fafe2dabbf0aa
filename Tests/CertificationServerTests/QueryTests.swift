import CertificationAPI
import Testing

@testable import CertificationServer

/// What a query may look like.
struct QueryTests {
    @Test func `parameters are decoded and composed`() throws {
        let query = try Query("q=Ho%CC%81a+Tha%CC%80nh&limit=7", known: ["q", "limit"])
        #expect(query.text("q").map { Array($0.utf8) } == Array("Hóa Thành".utf8))
        #expect(try query.limit() == 7)
    }

    @Test(arguments: ["x=1", "q=%", "q=%zz", "q=%C3%28", "q=%00", "q=1&q=2", "limit=0", "limit=201", "limit=a"])
    func `a doubtful query is refused`(text: String) {
        #expect(throws: Problem.self) { try Query(text, known: ["q", "limit"]).limit() }
    }

    @Test(arguments: [
        ("2026-12-15", true), ("2024-02-29", true), ("2026-02-29", false), ("2026-13-01", false), ("26-1-1", false),
        ("2026-12-15T00:00:00Z", false), ("٢٠٢٦-12-15", false),
    ])
    func `a day must exist`(text: String, isDay: Bool) {
        #expect(CalendarText.isDay(text) == isDay)
    }

    @Test(arguments: [
        ("2026-12-15T00:00:00+07:00", true), ("2026-12-15T00:00Z", true), ("2026-12-15T00:00:00.123456Z", true),
        ("2026-12-15T00:00:00", false), ("2026-12-15T24:00:00Z", false), ("2026-12-15 00:00:00Z", false),
        ("now", false),
        ("2026-12-15T00:00:00+0700", false), ("2026-12-15T00:00:00.Z", false),
    ])
    func `an instant names its offset`(text: String, isInstant: Bool) {
        #expect(CalendarText.isInstant(text) == isInstant)
    }
}
