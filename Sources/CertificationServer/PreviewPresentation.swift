import CertificationAPI
import CertificationStore
import Delivery

/// What writes the texts of notices that have not gone out.
public struct PreviewTexts: Sendable {
    /// The writer, on the templates of the mails.
    let writer: NoticeTextWriter

    /// Writes with this writer.
    public init(_ writer: NoticeTextWriter) { self.writer = writer }
}

extension PreviewedNotice {
    /// Shows a row, with its text when a writer is given and the row has what a text needs.
    init(_ row: PreviewRow, texts: PreviewTexts?) {
        self.init(
            at: row.at, id: row.notice.map { Int($0) }, messageId: row.messageId, subject: row.subject, unit: row.unit,
            purpose: row.purpose, purposeName: LocalizedText(vi: row.purposeVi, en: row.purposeEn), step: row.step,
            audience: row.audience, address: row.address, recipientName: row.recipientName, language: row.language,
            fate: row.fate)
        guard let texts, let common = row.common, let data = row.data else { return }
        do throws(TemplateError) {
            let text = try texts.writer.write(
                template: row.template, language: row.language, recipientName: row.recipientName,
                audience: row.audience, common: common, data: data)
            self.title = text.subject
            self.text = text.text
        } catch {
            fault = error.description
        }
    }
}
