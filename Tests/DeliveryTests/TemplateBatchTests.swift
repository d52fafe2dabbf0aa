import Testing

@testable import Delivery

@Suite
struct `The texts of a batch` {
    /// What a batch writes for each of some notices' own values.
    static func batch(_ text: String, common: String, _ own: [[String: TemplateValue]]) throws -> [String] {
        let (library, directory) = try `Mail templates`.library(["t.vi": "Subject: s\n\n" + text])
        defer { withExtendedLifetime(directory) {} }
        var batch = TemplateBatch(library)
        return try own.map { own in
            try batch.take(common: common)
            return String(decoding: try batch.render("t", language: "vi", own: own).text, as: UTF8.self)
        }
    }

    @Test
    func `What notices have alike is written with what each has of its own`() throws {
        let text = "{{a}} {{b}}{{#p}}, {{p}}{{/p}}{{#q}}, {{b}}{{/q}}{{^q}}!{{/q}}"
        #expect(
            try Self.batch(
                text, common: #"{"a":"x","p":"1","q":""}"#,
                [["b": .text("y")], ["b": .text("z")], ["b": .text("v"), "q": .text("2")]])
                == ["x y, 1!", "x z, 1!", "x v, 1, v"])
    }

    @Test
    func `A value of the notice's own goes before the common one, in whatever form`() throws {
        let text = "{{a}}{{#b}}b{{/b}}{{#c_is_d}}d{{/c_is_d}}"
        #expect(
            try Self.batch(
                text, common: #"{"a_vi":"x","b":true,"c":"d"}"#,
                [[:], ["a": .text("y"), "b": .flag(false), "c": .text("e")], ["a_vi": .text("z")]])
                == ["xbd", "y", "zbd"])
        #expect(throws: TemplateError.missing(template: "t.vi", placeholders: ["a"])) {
            try Self.batch("{{a}}", common: #"{"a":"x"}"#, [["a_vi": .nothing]])
        }
    }

    @Test
    func `Sections that are scopes of their own are left to each notice`() throws {
        let text = "{{#p}}{{.}}{{b}}{{/p}}{{#r}}{{.}}{{#late}}!{{/late}}{{b}}{{/r}}"
        #expect(
            try Self.batch(text, common: #"{"p":"1","r":["late","x"]}"#, [["b": .text("y")]]) == ["1ylate!yxy"])
    }

    @Test
    func `Other common values and other names are taken up, and what is missing is still named`() throws {
        let (library, directory) = try `Mail templates`.library(["t.vi": "Subject: s\n\n{{a}}{{#o}}{{b}}{{/o}}"])
        defer { withExtendedLifetime(directory) {} }
        var batch = TemplateBatch(library)
        try batch.take(common: #"{"a":"1"}"#)
        #expect(try batch.render("t", language: "vi", own: [:]).text == Array("1".utf8))
        try batch.take(common: #"{"a":"2","o":true}"#)
        #expect(throws: TemplateError.missing(template: "t.vi", placeholders: ["b"])) {
            try batch.render("t", language: "vi", own: [:])
        }
        #expect(try batch.render("t", language: "vi", own: ["b": .text("b")]).text == Array("2b".utf8))
        #expect(throws: TemplateError.notAnObject) { try batch.take(common: "[]") }
    }
}
