import FoundationEssentials
import Testing

@testable import Delivery

@Suite
struct `A notice's data` {
    @Test
    func `Texts, numbers, flags, lists and objects are read, whatever their spacing`() throws {
        let json = """
             { "a" : "Đặng Văn Ước" ,"b":-1.5e3, "c":[ "x", [] , {} ], "d": {"e": true,"f":false,"g":null} , "":"" }
            """
        #expect(
            try TemplateData.members(json) == [
                "a": .text("Đặng Văn Ước"), "b": .text("-1.5e3"), "c": .list([.text("x"), .list([]), .object([:])]),
                "d": .object(["e": .flag(true), "f": .flag(false), "g": .nothing]), "": .text(""),
            ])
    }

    @Test
    func `Escapes are read as the characters they stand for`() throws {
        let json = #"{"a": "\"\\\/\b\f\n\r\tx\u0110\ud83d\ude00ử\u0301"}"#
        #expect(try TemplateData.members(json)["a"] == .text("\"\\/\u{8}\u{C}\n\r\tx\u{110}\u{1F600}ử\u{301}"))
    }

    @Test(arguments: [
        "", "[]", "{", "}", "{}x", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{"a":"x}"#, #"{"a":"\u12"}"#, #"{"a":"\x"}"#,
        #"{"a":tru}"#, #"{"a":[1}"#, #"{"a":{"b":1}"#, #"{a:1}"#, #"{"a":"\"#,
        #"{"a":"# + String(repeating: "[", count: 100) + String(repeating: "]", count: 100) + "}",
    ])
    func `What is no JSON object is refused, and nothing crashes`(json: String) {
        #expect(throws: TemplateError.notAnObject) { try TemplateData.members(json) }
    }

    @Test(arguments: ["Hòa \"x\" \\ /", "\n\t\u{1}\u{7F}", "👨‍👩‍👧‍👦", "", "\u{2028}"])
    func `A text is read as another writer of JSON wrote it`(text: String) throws {
        let json = String(decoding: try JSONEncoder().encode(["k": text]), as: UTF8.self)
        #expect(try TemplateData.members(json) == ["k": .text(text)])
    }
}
