import CertificationStore
import FoundationEssentials
import TestSupport
import Testing

@testable import Delivery

@Suite
struct `Mail templates` {
    static func library(_ texts: [String: String]) throws -> (TemplateLibrary, TemporaryDirectory) {
        let directory = try TemporaryDirectory()
        for (name, text) in texts { _ = try directory.write(text, to: name + ".mustache") }
        return (try TemplateLibrary(directory: directory.path), directory)
    }

    static func render(_ text: String, _ data: [String: TemplateValue], language: String = "vi") throws -> String {
        let (library, directory) = try library(["t.\(language)": "Subject: s\n\n" + text])
        defer { withExtendedLifetime(directory) {} }
        return String(decoding: try library.render("t", language: language, data: data).text, as: UTF8.self)
    }

    @Test
    func `Values are put in as they are, since a mail is plain text`() throws {
        #expect(
            try Self.render("{{a}} {{{a}}}", ["a": .text("Công ty A & B <\"x\">")])
                == "Công ty A & B <\"x\"> Công ty A & B <\"x\">")
    }

    @Test
    func `A placeholder without a value is an error that names it, never an empty string`() throws {
        #expect(throws: TemplateError.missing(template: "t.vi", placeholders: ["b", "c.d", "e"])) {
            try Self.render("{{a}} {{b}} {{c.d}} {{b}} {{e}}", ["a": .text(""), "c": .object([:]), "e": .nothing])
        }
    }

    @Test
    func `A placeholder in a section is asked for only when the section is printed, and for each item`() throws {
        let text = "{{#list}}{{name}}{{/list}}{{#gone}}{{never}}{{/gone}}{{^list}}{{never}}{{/list}}"
        let items: [TemplateValue] = [.object(["name": .text("a")]), .object(["name": .text("b")])]
        #expect(try Self.render(text, ["list": .list(items)]) == "ab")
        #expect(throws: TemplateError.missing(template: "t.vi", placeholders: ["name"])) {
            try Self.render(text, ["list": .list(items + [.object([:])])])
        }
        #expect(throws: TemplateError.missing(template: "t.vi", placeholders: ["never"])) {
            try Self.render(text, ["list": .list([])])
        }
    }

    @Test
    func `An optional line is dropped when its value is missing or empty, not printed without it`() throws {
        let text = "a\n{{#phone}}\nĐT {{phone}}\n{{/phone}}\nb\n"
        #expect(try Self.render(text, ["phone": .text("123")]) == "a\nĐT 123\nb\n")
        #expect(try Self.render(text, ["phone": .text("")]) == "a\nb\n")
        #expect(try Self.render(text, [:]) == "a\nb\n")
    }

    @Test
    func `A value in the text's own language goes before the one without a language`() throws {
        let data: [String: TemplateValue] = [
            "x": .text("0"), "x_vi": .text("v"), "x_en": .text("e"), "y_en": .text("y"),
        ]
        #expect(try Self.render("{{x}}", data) == "v")
        #expect(try Self.render("{{x}}{{y}}", data, language: "en") == "ey")
    }

    @Test
    func `Words can be put in place of codes`() throws {
        let text =
            "{{#r}}{{#late}}trễ{{/late}}{{#lost}}mất{{/lost}};{{/r}}{{#g_is_major}}nặng{{/g_is_major}}{{^g_is_minor}}!{{/g_is_minor}}"
        #expect(
            try Self.render(text, ["r": .list([.text("late"), .text("lost")]), "g": .text("major")]) == "trễ;mất;nặng!")
        #expect(try Self.render("{{#r}}-{{.}}{{/r}}", ["r": .list([.text("a b"), .text("c")])]) == "-a b-c")
    }

    @Test(arguments: ["{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "{{a", "{{> a}}", "{{=<% %>=}}", "{{$a}}{{/a}}", "{{}}"])
    func `A template that is wrong is refused when it is read`(text: String) throws {
        #expect(throws: TemplateError.self) { try Self.render(text, [:]) }
    }

    @Test
    func `A file without a subject is refused, and a text that does not exist is named`() throws {
        #expect(throws: TemplateError.self) { try Self.library(["t.vi": "no subject\n\ntext"]) }
        let (library, directory) = try Self.library([:])
        #expect(throws: TemplateError.unknown(template: "t", language: "vi")) {
            try library.render("t", language: "vi", data: [:])
        }
        #expect(throws: TemplateError.unreadable(directory.path + "/none")) {
            try TemplateLibrary(directory: directory.path + "/none")
        }
    }

    @Test
    func `Reading again takes new texts, and keeps the old ones when a new one is wrong`() throws {
        let (library, directory) = try Self.library(["t.vi": "Subject: s\n\none"])
        _ = try directory.write("Subject: s\n\ntwo", to: "t.vi.mustache")
        try library.reload()
        #expect(try library.render("t", language: "vi", data: [:]).text == Array("two".utf8))
        _ = try directory.write("Subject: s\n\n{{#open", to: "t.vi.mustache")
        #expect(throws: TemplateError.self) { try library.reload() }
        #expect(try library.render("t", language: "vi", data: [:]).text == Array("two".utf8))
    }

    static var shipped: TemplateLibrary {
        get throws { try TemplateLibrary(directory: SachDatabase.repository + "/deploy/share/templates") }
    }

    @Test
    func `Every shipped text is there in both languages`() throws {
        let names = try Self.shipped.names
        #expect(names.count >= 30)
        for name in names where name.hasSuffix(".vi") { #expect(names.contains(name.dropLast(3) + ".en")) }
        #expect(names.filter { $0.hasSuffix(".vi") }.count * 2 == names.count)
    }

    @Test
    func `A reminder is one mail in both languages, the recipient's first, with the legal basis in each`() throws {
        let renderer = MailRenderer(
            templates: try Self.shipped,
            identity: .init(name: "Mạng lưới", address: try MailAddress("sxsh@example.vn")))
        let mail = try MailDecoder(try renderer.mail(ClaimedNotice.example()).bytes)
        #expect(mail["Subject"] == "[SXSH] Còn 14 ngày đến hạn báo cáo sản xuất sạch hơn năm 2026")
        #expect(mail["Content-Language"] == "vi, en")
        let parts = mail.body.components(separatedBy: String(repeating: "-", count: 60))
        #expect(parts.count == 2)
        #expect(parts[0].contains("Căn cứ: Kế hoạch 160/KH-UBND"))
        #expect(parts[1].contains("Legal basis: Plan 160/KH-UBND"))
        #expect(parts[0].contains("chưa gửi; còn thiếu: toàn bộ báo cáo"))
        var english = ClaimedNotice.example()
        english.language = "en"
        let other = try MailDecoder(try renderer.mail(english).bytes)
        #expect(other["Subject"] == "[CP] 14 days left: 2026 report")
        #expect(other["Content-Language"] == "en, vi")
    }

    @Test
    func `A notice that can't become a mail tells why and keeps nobody waiting`() throws {
        let renderer = MailRenderer(
            templates: try Self.shipped,
            identity: .init(name: "Mạng lưới", address: try MailAddress("sxsh@example.vn")))
        var notice = ClaimedNotice.example()
        notice.address = "nobody"
        #expect(renderer.render(notice) == .outcome(.failedPermanently("not a usable e-mail address: nobody")))
        notice = .example()
        notice.data = "{}"
        guard case .outcome(.failedPermanently(let reason)) = renderer.render(notice) else {
            Issue.record("rendered without data")
            return
        }
        #expect(reason.contains("annual_report_reminder.vi needs values that are missing: days_left, year"))
        notice.data = "no json"
        guard case .outcome(.failedPermanently) = renderer.render(notice) else {
            Issue.record("rendered without JSON")
            return
        }
        notice = .example()
        notice.template = "unknown"
        #expect(renderer.render(notice) == .outcome(.retry("there is no template unknown.vi.mustache")))
    }
}

extension ClaimedNotice {
    static func example(notice: Int64 = 1, attempt: Int = 1) -> ClaimedNotice {
        ClaimedNotice(
            notice: notice, token: UUID(), attempt: attempt, audience: "unit", address: "xa.a@thanhhoa.example",
            recipientName: "UBND xã A", language: "vi", template: "annual_report_reminder",
            cursor: "2026-11-30 01:00:00+00",
            data: """
                {"year":"2026","unit_name":"UBND xã A","days_left":"14","due_date":"14/12/2026","status_vi":"chưa gửi",
                "status_en":"not filed","missing_vi":"toàn bộ báo cáo","missing_en":"the whole report",
                "report_url":"https://sxsh.example.vn/obligations/O1","org_name":"Sở Công Thương","officer_name":"Lê Văn B",
                "officer_phone":"","legal_basis":"x","legal_basis_vi":"Kế hoạch 160/KH-UBND","legal_basis_en":"Plan 160/KH-UBND"}
                """, date: "Mon, 30 Nov 2026 01:00:00 +0000")
    }
}
