import CertificationStore
import FoundationEssentials
import LibPQ
import TestSupport
import Testing

@testable import Delivery

@Suite
struct `The texts of a preview` {
    @Test
    func `A previewed text is the mail's, as it reads on its day`() async throws {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: "2026-11-01T08:00:00+07:00")
        let rows = try await fixture.store.read(
            PreviewNotices(to: "2026-11-13", unit: "14812", withText: true, limit: 10))
        let row = try #require(rows.first)
        #expect(rows.count == 1 && row.fate == "send" && row.step == "-30d")
        let text = try NoticeTextWriter(
            templates: TemplateLibrary(directory: SachDatabase.repository + "/deploy/share/templates")
        ).write(
            template: row.template, language: row.language, recipientName: row.recipientName, audience: row.audience,
            common: row.common ?? "", data: row.data ?? "")
        // The same notice, sent when its day has come.
        try await fixture.database.setClock("2026-11-13T08:00:01+07:00")
        let claimed = try await fixture.store.write(ClaimNotices(limit: 500, lease: 600, worker: "test"))
        var common = ""
        for notice in claimed {
            if !notice.common.isEmpty { common = notice.common }
            guard notice.notice == row.notice else { continue }
            var whole = notice
            whole.common = common
            let mail = try DeliveryFixture.renderer().mail(whole)
            let decoded = try MailDecoder(mail.bytes)
            #expect(decoded["Subject"] == text.subject)
            #expect(decoded.body == text.text)
            return
        }
        Issue.record("the previewed notice was not sent")
    }

    @Test
    func `A value that is missing is told, not printed as nothing`() throws {
        let writer = NoticeTextWriter(
            templates: try TemplateLibrary(directory: SachDatabase.repository + "/deploy/share/templates"))
        #expect(throws: TemplateError.self) {
            try writer.write(
                template: "annual_report_last", language: "vi", recipientName: nil, audience: "unit", common: "{}",
                data: "{}")
        }
    }
}
