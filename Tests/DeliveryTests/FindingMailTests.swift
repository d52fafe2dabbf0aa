import TestSupport
import Testing

@testable import Delivery

/// What the facility and the coordinator are told about a finding.
@Suite struct FindingMailTests {
    private static let data: [String: TemplateValue] = [
        "establishment_name": .text("Cơ sở mẫu"), "org_name": .text("Sở mẫu"), "officer_name": .text("Người mẫu"),
        "dossier_code": .text("TH-260803-0001"), "case_url": .text("https://x.test/findings/D5"),
        "finding": .text("D5"), "no": .text("1"), "grade": .text("minor"), "criterion": .text("C5"),
        "evidence": .text("Sổ ghi theo tuần"),
    ]

    @Test(arguments: [
        "plan_accepted", "plan_rejected", "effective", "not_effective", "extended", "escalated", "upheld", "cancelled",
    ])
    func `every outcome is said in words, in both languages`(outcome: String) throws {
        let library = try `Mail templates`.shipped
        for language in MailRenderer.languages {
            let due: [String: TemplateValue] = [
                "outcome": .text(outcome), "reason": .text("Lý do mẫu"), "due_date": .text("22/08/2026"),
            ]
            let rendered = try library.render(
                "finding_answered", language: language, data: Self.data.merging(due) { $1 })
            let lines = String(decoding: rendered.text, as: UTF8.self).split(separator: "\n")
            // Salutation, what was found, what became of it, reason, address, signature.
            #expect(lines.count == 6, "\(outcome) \(language)")
            #expect(lines[2].count > 20 && lines[2].hasSuffix("."), "\(outcome) \(language)")
        }
    }

    @Test(arguments: ["finding_plan_reminder", "finding_major_reminder", "finding_overdue"])
    func `reminders and the alert say which finding and until when`(template: String) throws {
        let library = try `Mail templates`.shipped
        for language in MailRenderer.languages {
            let rendered = try library.render(
                template, language: language, data: Self.data.merging(["due_date": .text("22/08/2026")]) { $1 })
            let text = String(decoding: rendered.text, as: UTF8.self)
            #expect(text.contains("D5"))
            #expect(template == "finding_overdue" || text.contains("22/08/2026"))
        }
    }
}
