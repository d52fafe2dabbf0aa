import FoundationEssentials

/// A notice's text as its reader would see it, without the mail around it.
public struct NoticeText: Sendable, Equatable {
    /// The subject line, in the recipient's language.
    public var subject: String
    /// The text: the recipient's language first, the other below a line.
    public var text: String
}

/// Writes the texts of notices that have not gone out, from the same templates as the mails.
public struct NoticeTextWriter: Sendable {
    private let templates: TemplateLibrary

    /// Writes from these templates, as they stand when it writes.
    public init(templates: TemplateLibrary) { self.templates = templates }

    /// The text of a template with a notice's values.
    ///
    /// Throws ``TemplateError`` when there is no such text or a placeholder has no value: the mail would not be sent either.
    public func write(
        template: String, language: String?, recipientName: String?, audience: String, common: String, data: String
    ) throws(TemplateError) -> NoticeText {
        var own = try TemplateData.members(data)
        own["recipient_name"] = own["recipient_name"] ?? .text(recipientName ?? "")
        own["audience"] = .text(audience)
        let scopes = [try TemplateData.members(common), own]
        let first = language.flatMap { MailRenderer.languages.contains($0) ? $0 : nil } ?? MailRenderer.languages[0]
        let main = try templates.find(template, language: first).render(scopes)
        var text = String(decoding: main.text, as: UTF8.self)
        for language in MailRenderer.languages where language != first {
            let other = try templates.find(template, language: language).render(scopes)
            text += MailRenderer.separator + String(decoding: other.text, as: UTF8.self)
        }
        return NoticeText(subject: main.subject, text: text)
    }
}
