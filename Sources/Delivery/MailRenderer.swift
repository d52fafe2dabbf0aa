import CertificationStore
import FoundationEssentials

/// Makes mails of notices: the recipient's language first, the other below a line, the legal basis in both.
public struct MailRenderer: Sendable {
    /// Who writes, as the mails show it.
    public struct Identity: Sendable {
        /// The network's shown name.
        public var name: String
        /// The address mails come from and answers go to.
        public var address: MailAddress
        /// The right-hand side of Message-ID and List-Id.
        public var domain: String

        /// Takes a name and an address; the domain is the address's own unless given.
        public init(name: String, address: MailAddress, domain: String? = nil) {
            self.name = name
            self.address = address
            self.domain = domain ?? String(address.description.drop { $0 != "@" }.dropFirst())
        }
    }

    /// The languages every mail is written in (DESIGN §6).
    public static let languages = ["vi", "en"]

    private let templates: TemplateLibrary
    private let identity: Identity
    /// One for each language that may come first; what is wrong with the identity is told of each mail.
    private let letterheads: [Result<Letterhead, MailError>]
    private static let separator = Array(("\n" + String(repeating: "-", count: 60) + "\n\n").utf8)

    /// Makes a renderer that signs as `identity`.
    public init(templates: TemplateLibrary, identity: Identity) {
        self.templates = templates
        self.identity = identity
        letterheads = Self.languages.map { first in
            Result { () throws(MailError) in
                try Letterhead(
                    fromName: identity.name, fromAddress: identity.address, domain: identity.domain,
                    listName: "notice", languages: [first] + Self.languages.filter { $0 != first })
            }
        }
    }

    /// Makes the mail of a claimed notice, or tells what becomes of the attempt without one.
    ///
    /// A text that is not there may come with the next reload, so the notice is tried again; a bad address or a value that is
    /// missing is a fault of this notice and parks it, so that it never blocks the others (engineering.md F17).
    public func render(_ notice: ClaimedNotice) -> RenderedNotice {
        var batch = TemplateBatch(templates)
        return render(notice, &batch)
    }

    private func render(_ notice: ClaimedNotice, _ batch: inout TemplateBatch) -> RenderedNotice {
        do {
            return .mail(try mail(notice, &batch))
        } catch let error as TemplateError {
            if case .unknown = error { return .outcome(.retry(error.description)) }
            return .outcome(.failedPermanently(error.description))
        } catch {
            return .outcome(.failedPermanently("\(error)"))
        }
    }

    /// Makes the mails of a batch on all processors, in the batch's order.
    public func render(_ batch: [ClaimedNotice]) async -> [RenderedNotice] {
        var batch = batch
        // What one notice brings is for those after it too, whatever becomes of it.
        for index in batch.indices.dropFirst() where batch[index].common.isEmpty {
            batch[index].common = batch[index - 1].common
        }
        let notices = batch
        let share = max(64, batch.count / ProcessInfo.processInfo.activeProcessorCount + 1)
        return await withTaskGroup(of: (Int, [RenderedNotice]).self) { group in
            for start in stride(from: 0, to: batch.count, by: share) {
                group.addTask {
                    var texts = TemplateBatch(templates)
                    return (start, notices[start..<min(start + share, notices.count)].map { render($0, &texts) })
                }
            }
            var parts: [Int: [RenderedNotice]] = [:]
            for await (start, part) in group { parts[start] = part }
            return parts.keys.sorted().flatMap { parts[$0] ?? [] }
        }
    }

    func mail(_ notice: ClaimedNotice) throws -> Mail {
        var batch = TemplateBatch(templates)
        return try mail(notice, &batch)
    }

    private func mail(_ notice: ClaimedNotice, _ batch: inout TemplateBatch) throws -> Mail {
        let (channel, place) = Channel.split(notice.address)
        guard channel == .mail else { return try message(notice, &batch, channel, to: place) }
        let address = try MailAddress(notice.address)
        let data = try values(notice, &batch)
        let first = language(notice)
        var body = MailBody()
        body.begin(language: first)
        let subject = try batch.render(notice.template, language: first, own: data, into: &body)
        for language in Self.languages where language != first {
            body.write { $0 += Self.separator }
            body.begin(language: language)
            _ = try batch.render(notice.template, language: language, own: data, into: &body)
        }
        let letterhead = letterheads[Self.languages.firstIndex(of: first) ?? 0]
        let message = MailMessage(
            letterhead: try letterhead.get(), toName: notice.recipientName, toAddress: address, subject: subject,
            date: notice.date, token: notice.token, body: body)
        return Mail(
            token: notice.token, attempt: notice.attempt, sender: identity.address.description,
            recipient: address.description, bytes: try message.bytes())
    }

    /// A message for a gateway, in the reader's language alone.
    private func message(
        _ notice: ClaimedNotice, _ batch: inout TemplateBatch, _ channel: Channel, to place: String
    ) throws -> Mail {
        let data = try values(notice, &batch)
        let language = language(notice)
        let template = try batch.plain(notice.template, language: language, own: data)
        let link = ["report_url", "case_url"].lazy.compactMap { data[$0]?.printed }.first
        let message = GatewayMessage(
            id: notice.token.uuidString.lowercased(), channel: channel.rawValue, to: place, name: notice.recipientName,
            language: language, template: notice.template, subject: template.subject,
            text: String(decoding: template.text, as: UTF8.self),
            short: PlainLetters.of(([template.subject] + (link.map { [$0] } ?? [])).joined(separator: " ")),
            date: notice.date)
        return Mail(
            token: notice.token, attempt: notice.attempt, channel: channel, sender: identity.address.description,
            recipient: place, bytes: message.json)
    }

    private func language(_ notice: ClaimedNotice) -> String {
        Self.languages.contains(notice.language) ? notice.language : Self.languages[0]
    }

    private func values(
        _ notice: ClaimedNotice, _ batch: inout TemplateBatch
    ) throws(TemplateError) -> [String: TemplateValue] {
        try batch.take(common: notice.common)
        var data = try TemplateData.members(notice.data)
        data["recipient_name"] = data["recipient_name"] ?? .text(notice.recipientName)
        data["audience"] = .text(notice.audience)
        return data
    }
}

/// A notice after rendering.
public enum RenderedNotice: Sendable, Equatable {
    /// Ready to be sent.
    case mail(Mail)
    /// Nothing to send; this is what became of the attempt.
    case outcome(SendOutcome)
}
