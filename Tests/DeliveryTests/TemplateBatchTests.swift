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
            return try Self.text(&batch, own)
        }
    }

    /// What a batch writes into a mail's body, read back, without the last line's end.
    static func text(_ batch: inout TemplateBatch, _ own: [String: TemplateValue]) throws -> String {
        var body = MailBody()
        _ = try batch.render("t", language: "vi", own: own, into: &body)
        return String(try MailDecoder(Array("Subject: s\r\n\r\n".utf8) + body.finish().text).body.dropLast())
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
    func `Lines that all mails have alike and lines that each has of its own are put together whole`() throws {
        let long = String(repeating: "Báo cáo sản xuất sạch hơn ", count: 12)
        let text = "\(long)\n.\n{{a}} \(long){{b}}\n\(long)\n\nx{{#b}}\n{{b}}\n=\n{{/b}}{{b}}\n\(long)\n.\(long){{c}}"
        for (b, c) in [("y", ""), ("", "z"), ("", "")] {
            #expect(
                try Self.batch(text, common: #"{"a":"1"}"#, [["b": .text(b), "c": .text(c)]]) == [
                    "\(long)\n.\n1 \(long)\(b)\n\(long)\n\nx\(b.isEmpty ? "" : "\ny\n=\n")\(b)\n\(long)\n.\(long)\(c)"
                ])
        }
    }

    @Test
    func `Other common values and other names are taken up, and what is missing is still named`() throws {
        let (library, directory) = try `Mail templates`.library(["t.vi": "Subject: s\n\n{{a}}{{#o}}{{b}}{{/o}}"])
        defer { withExtendedLifetime(directory) {} }
        var batch = TemplateBatch(library)
        try batch.take(common: #"{"a":"1"}"#)
        #expect(try Self.text(&batch, [:]) == "1")
        try batch.take(common: #"{"a":"2","o":true}"#)
        #expect(throws: TemplateError.missing(template: "t.vi", placeholders: ["b"])) {
            try Self.text(&batch, [:])
        }
        #expect(try Self.text(&batch, ["b": .text("b")]) == "2b")
        #expect(throws: TemplateError.notAnObject) { try batch.take(common: "[]") }
    }
}
