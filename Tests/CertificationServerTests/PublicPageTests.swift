import CertificationAPI
import CertificationStore
import FoundationEssentials
import Testing

@testable import CertificationServer

/// The parts of the public pages that need no database.
struct PublicPageTests {
    // MARK: Markup

    @Test func `what is put into a page is text, whatever it looks like`() {
        let name = #"<script>alert("x")</script> & 'Công ty' <b>"#
        let piece: HTML = "<p title=\"\(name)\">\(name)</p>"
        let text =
            "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;Công ty&#39; &lt;b&gt;"
        #expect(piece.markup == "<p title=\"\(text)\">\(text)</p>")
    }

    @Test func `pieces are put together as they are, and a piece that is not there leaves nothing`() {
        let none: HTML? = nil
        let inner: HTML = "<b>\("<")</b>"
        #expect(("<i>\(inner)\(none)\(3)</i>" as HTML).markup == "<i><b>&lt;</b>3</i>")
    }

    // MARK: Languages

    @Test(arguments: [
        (nil, "vi"), ("en", "en"), ("en-GB,en;q=0.9", "en"), ("fr,en;q=0.2,vi;q=0.8", "vi"), ("de", "vi"),
        ("vi-VN,vi;q=0.9,en;q=0.8", "vi"), ("en;q=0", "vi"), ("en;q=abc", "vi"), (",;q=1,", "vi"), ("EN-us", "en"),
        ("en,vi", "en"), ("vi,en", "vi"),
    ])
    func `the browser's language is taken, and Vietnamese when it has none of ours`(header: String?, expected: String) {
        #expect(PageLanguage(accepting: header).rawValue == expected)
    }

    @Test func `days are written as people of the language write them`() {
        #expect(PageLanguage.vi.day("2026-08-03") == "03/08/2026")
        #expect(PageLanguage.en.day("2026-08-03") == "3 August 2026")
        #expect(PageLanguage.vi.minute("2026-08-03 09:05") == "09:05 ngày 03/08/2026")
        #expect(VerifyDocument.instant("2026-08-03 09:05", 420) == "2026-08-03T09:05:00+07:00")
        #expect(VerifyDocument.instant("2026-08-03 09:05", -210) == "2026-08-03T09:05:00-03:30")
    }

    // MARK: Visitors

    @Test(arguments: [
        ("192.0.2.1", [192, 0, 2, 1]), ("::ffff:192.0.2.1", [192, 0, 2, 1]), ("[::ffff:c000:201]", [192, 0, 2, 1]),
        ("2001:db8:1:2:3:4:5:6", [0x20, 0x01, 0x0D, 0xB8, 0, 1, 0, 2]), ("::1", [0, 0, 0, 0, 0, 0, 0, 0]),
        ("2001:db8::1", [0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0]), (" 10.0.0.1 ", [10, 0, 0, 1]),
    ])
    func `an address counts by its four bytes, or by its network of 64 bits`(text: String, bytes: [UInt8]) {
        #expect(ClientAddress(text)?.bytes == bytes)
    }

    @Test(arguments: [
        "", "unknown", "1.2.3", "1.2.3.256", "1.2.3.4.5", "::1::", "1:2:3:4:5:6:7", "12345::1", "1:2:3:4:5:6:7:8:9",
        "_x",
        "1.2.3.4:80", ":", "2001:db8:1:2:3:4:5:6::",
    ])
    func `what is no address is none`(text: String) { #expect(ClientAddress(text) == nil) }

    @Test func `a bucket lets a burst through, then the pace, and says how long to wait`() throws {
        let turnstile = Turnstile(perMinute: 60, burst: 3)
        let address = try #require(ClientAddress("192.0.2.1"))
        let start = ContinuousClock.now
        #expect((0..<4).map { _ in turnstile.enter(address, now: start) } == [0, 0, 0, 1])
        #expect(turnstile.enter(try #require(ClientAddress("192.0.2.2")), now: start) == 0)
        #expect(turnstile.enter(address, now: start + .milliseconds(500)) == 1)
        #expect(turnstile.enter(address, now: start + .milliseconds(1_001)) == 0)
        #expect(turnstile.enter(address, now: start + .seconds(600)) == 0)
        #expect(turnstile.enter(address, cost: 3, now: start + .seconds(600)) == 1)
        // A request that costs more than a burst still comes through, alone.
        #expect(turnstile.enter(address, cost: 20, now: start + .seconds(700)) == 0)
        #expect(Turnstile(perMinute: 0, burst: 1).enter(address, cost: 99, now: start) == 0)
    }

    @Test func `only so many addresses are remembered, and those that rested are forgotten first`() throws {
        let turnstile = Turnstile(perMinute: 60, burst: 2, capacity: 10)
        let start = ContinuousClock.now
        let greedy = try #require(ClientAddress("198.51.100.1"))
        for _ in 0..<3 { _ = turnstile.enter(greedy, now: start + .seconds(99)) }
        for number in 0..<9 { _ = turnstile.enter(try #require(ClientAddress("192.0.2.\(number)")), now: start) }
        _ = turnstile.enter(try #require(ClientAddress("192.0.2.200")), now: start + .seconds(99))
        #expect(turnstile.remembered == 2)
        #expect(turnstile.enter(greedy, now: start + .seconds(99)) == 1)
        for number in 0..<50 {
            _ = turnstile.enter(try #require(ClientAddress("203.0.113.\(number)")), now: start + .seconds(99))
        }
        #expect(turnstile.remembered <= 10)
    }

    // MARK: Numbers, queries, tags, tables

    @Test func `a number is the same with slashes or hyphens, in any case`() {
        #expect(VerifyController.reference("th/2026/0001/gcn-sxsh") == "TH-2026-0001-GCN-SXSH")
        #expect(VerifyController.reference(" TH-2026-0001-GCN-SXSH-R2 ") == "TH-2026-0001-GCN-SXSH-R2")
        #expect(VerifyController.isPossible("TH-2026-0001-GCN-SXSH"))
        for wrong in ["", "TH", "TH-2026-<B>", "Ế-2026-0001", String(repeating: "A", count: 65)] {
            #expect(!VerifyController.isPossible(wrong), "\(wrong)")
        }
    }

    @Test(arguments: [
        ("status=void", "status"), ("status=VALID", "status"), ("sector=1", "sector"), ("sector=12x4", "sector"),
        ("as_of=2026-02-30", "as_of"), ("as_of=2026-08-04", "as_of"), ("after=12", "after"), ("after=1.2.3", "after"),
        ("after=9999999999.1", "after"), ("limit=0", "limit"), ("limit=201", "limit"),
        ("unit=\(String(repeating: "1", count: 21))", "unit"), ("q=\(String(repeating: "x", count: 201))", "q"),
    ])
    func `a query that cannot be meant is refused by the parameter's name`(query: String, name: String) throws {
        let query = try Query(query, known: RegisterInquiry.parameters)
        let problem = #expect(throws: Problem.self) { try RegisterInquiry(query, today: "2026-08-03") }
        #expect(problem?.kind == .invalidRequest)
        #expect(problem?.detail.contains("“\(name)”") == true)
    }

    @Test func `the address of a page asks the same again`() throws {
        let query = try Query("q=xi+m%C4%83ng+%26+v%C3%B4i&unit=14812", known: RegisterInquiry.parameters)
        let inquiry = try RegisterInquiry(query, today: "2026-08-03")
        let address = inquiry.address("/register", language: .en, after: "7.2")
        #expect(address == "/register?lang=en&q=xi%20m%C4%83ng%20%26%20v%C3%B4i&unit=14812&after=7.2")
        let again = try Query(
            address.split(separator: "?").last.map(String.init), known: RegisterInquiry.parameters + ["lang"])
        #expect(again.text("q") == "xi măng & vôi")
    }

    @Test(arguments: [
        ("\"a\"", true), ("W/\"a\"", true), ("\"b\", \"a\"", true), ("*", true), ("\"b\"", false), ("a", false),
        ("", false),
    ])
    func `a tag is found in the list of those the visitor has`(known: String, isKnown: Bool) {
        #expect(PublicReply.matches(known, "\"a\"") == isKnown)
    }

    @Test func `a field of a table never becomes a formula, and quotes stay inside`() {
        #expect(
            RegisterDocument.csvLine(["=1+1", "a\"b", "-2", "x,y", ""])
                == "\"'=1+1\",\"a\"\"b\",\"'-2\",\"x,y\",\"\"\r\n")
        #expect(RegisterDocument.csvHead(.vi).hasPrefix("\u{FEFF}\"Số giấy chứng nhận\""))
    }

    // MARK: Colours

    /// The style sheet as it is shipped.
    private func styleSheet() throws -> String {
        let file =
            #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/deploy/share/pages/sach.css"
        return String(decoding: try #require(FileManager.default.contents(atPath: file)), as: UTF8.self)
    }

    /// The value of a custom property in the first rule of a selector.
    private func value(_ property: String, of selector: String, in sheet: String) throws -> String {
        let start = try #require(sheet.firstRange(of: "\n\(selector) {"), "\(selector)")
        let rule = sheet[start.upperBound...].prefix { $0 != "}" }
        let found = try #require(rule.firstRange(of: "\(property): "), "\(selector) \(property)")
        return String(rule[found.upperBound...].prefix { $0 != ";" })
    }

    /// Relative luminance of a colour (WCAG 2.2).
    private func luminance(_ colour: String) throws -> Double {
        let number = try #require(UInt32(colour.dropFirst(), radix: 16), "\(colour)")
        func part(_ shift: UInt32) -> Double {
            let share = Double((number >> shift) & 0xFF) / 255
            return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
        }
        return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    }

    /// x to the power of 2.4, by its fifth root: x² · (x^(1/5))².
    private func power(_ x: Double) -> Double {
        var root = 1.0
        for _ in 0..<60 { root -= (root * root * root * root * root - x) / (5 * root * root * root * root) }
        return x * x * root * root
    }

    private func contrast(_ one: String, _ other: String) throws -> Double {
        let (a, b) = (try luminance(one), try luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    @Test func `every text has a contrast of 4.5 at least to what it stands on`() throws {
        let sheet = try styleSheet()
        func root(_ name: String) throws -> String { try value("--\(name)", of: ":root", in: "\n" + sheet) }
        for text in ["ink", "soft", "leaf", "link", "focus"] {
            for ground in ["paper", "ground"] {
                #expect(try contrast(root(text), root(ground)) >= 4.5, "\(text) on \(ground)")
            }
        }
        #expect(try contrast("#ffffff", root("leaf")) >= 4.5)
        #expect(try contrast(root("ink"), "#fff8e1") >= 4.5)
        #expect(try contrast(root("edge"), root("paper")) >= 3)
        var tones: Set<String> = []
        for status in PublicStatus.allCases {
            let tone = try value("--tone", of: ".\(status.style)", in: sheet)
            let tint = try value("--tint", of: ".\(status.style)", in: sheet)
            tones.insert(tone)
            #expect(try contrast(tone, tint) >= 4.5, "\(status)")
            #expect(try contrast(tone, root("paper")) >= 4.5, "\(status)")
            #expect(try contrast(root("ink"), tint) >= 4.5 && contrast(root("soft"), tint) >= 4.5, "\(status)")
            #expect(try contrast("#ffffff", tone) >= 4.5, "\(status)")
        }
        // Void and unknown share a colour: neither is a certificate.
        #expect(tones.count == PublicStatus.allCases.count - 1)
    }

    @Test func `no two states share word, sentence or sign, in either language`() {
        for language in PageLanguage.allCases {
            #expect(Set(PublicStatus.allCases.map { $0.word[language] }).count == PublicStatus.allCases.count)
            #expect(Set(PublicStatus.allCases.map { $0.meaning[language] }).count == PublicStatus.allCases.count)
        }
        #expect(Set(PublicStatus.allCases.map(\.sign.markup)).count == PublicStatus.allCases.count)
        let shapes = PublicStatus.allCases.map { status in
            String(
                status.sign.markup.split(separator: "<").first {
                    $0.contains("class=\"body\"") || $0.contains("hollow")
                } ?? "")
        }
        #expect(Set(shapes).count == PublicStatus.allCases.count)
    }
}
