import CertificationAPI
import Testing

@testable import CertificationServer

/// What a body may look like.
struct StrictJSONTests {
    private func read(_ text: String) throws -> JSONValue { try StrictJSON.read(Array(text.utf8)) }

    @Test(arguments: [
        ("{}", JSONValue.object([:])),
        (" [1, -2.5, true, null, \"a\"] ", .array([.integer(1), .number(-2.5), .bool(true), .null, .string("a")])),
        (#"{"a":{"b":[]}}"#, .object(["a": .object(["b": .array([])])])),
        (#""\u0110\ud83d\ude00\n""#, .string("Đ😀\n")),
        ("1e3", .number(1000)),
    ])
    func `well-formed JSON is read`(text: String, value: JSONValue) throws {
        #expect(try read(text) == value)
    }

    @Test(arguments: [
        "", "{", "[1,]", #"{"a":1,}"#, "01", "1.", "-", "tru", "\"", "\"\\x\"", "{a:1}", "[1] 2", #"{"a" 1}"#, "NaN",
        "+1",
        "99999999999999999999", "1e999", "\"\\ud800\"", "\"\\udc00\"", "\"a\nb\"", "\u{FEFF}{}",
    ])
    func `anything else is refused with its place`(text: String) {
        #expect(throws: Problem.self) { try read(text) }
    }

    @Test func `a member that comes twice is refused by name`() throws {
        let problem = try #require(throws: Problem.self) { try read(#"{"data":{"a":1,"a":2}}"#) }
        #expect(problem.kind == .invalidRequest)
        #expect(problem.detail.contains("data.a"))
    }

    @Test(arguments: ["\"\\u0000\"", "\"\\u0007\"", "\"\\u007f\"", "\"\\uffff\""])
    func `a control character in a text is refused`(text: String) {
        #expect(throws: Problem.self) { try read(text) }
    }

    @Test func `invalid UTF-8 is refused`() {
        #expect(throws: Problem.self) { try StrictJSON.read([0x22, 0xC3, 0x28, 0x22]) }
        #expect(throws: Problem.self) { try StrictJSON.read([0x22, 0xED, 0xA0, 0x80, 0x22]) }
    }

    @Test func `texts and member names come out composed`() throws {
        let value = try read("{\"Tha\u{301}nh\":\"Ho\u{301}a\"}")
        guard case .object(let members) = value else { throw Problem(.internalError, detail: "no object") }
        #expect(members.keys.map { Array($0.utf8) } == [Array("Th\u{E1}nh".utf8)])
        #expect(value["Th\u{E1}nh"]?.text.map { Array($0.utf8) } == Array("H\u{F3}a".utf8))
    }

    @Test func `two spellings of one name are the same name twice`() {
        #expect(throws: Problem.self) { try read("{\"o\u{301}\":1,\"\u{F3}\":2}") }
    }

    @Test func `nesting ends at 32`() throws {
        let open = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
        _ = try read(open(32))
        #expect(throws: Problem.self) { try read(open(33)) }
        #expect(throws: Problem.self) { try read(open(100_000)) }
    }
}
