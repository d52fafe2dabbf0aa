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
    private let isDigesting: Bool
    /// One for each language that may come first; what is wrong with the identity is told of each mail.
    private let letterheads: [Result<Letterhead, MailError>]
    /// What stands between the languages.
    static let separator = "\n" + String(repeating: "-", count: 60) + "\n\n"
    private static let separatorBytes = Array(separator.utf8)

    /// Makes a renderer that signs as `identity`; `isDigesting`: what a batch has for one address becomes one mail.
    public init(templates: TemplateLibrary, identity: Identity, isDigesting: Bool = false) {
        self.isDigesting = isDigesting
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

    func render(_ notice: ClaimedNotice, _ batch: inout TemplateBatch) -> RenderedNotice {
        do {
            return .mail(try mail(notice, &batch))
        } catch {
            return .outcome(Self.outcome(of: error))
        }
    }

    static func outcome(of error: any Error) -> SendOutcome {
        if let error = error as? TemplateError, case .unknown = error { return .retry(error.description) }
        return .failedPermanently("\(error)")
    }

    /// Makes the mails of a batch on all processors, in the batch's order.
    public func render(_ batch: [ClaimedNotice]) async -> [RenderedNotice] {
        var batch = batch
        // What one notice brings is for those after it too, whatever becomes of it.
        for index in batch.indices.dropFirst() where batch[index].common.isEmpty {
            batch[index].common = batch[index - 1].common
            batch[index].date = batch[index - 1].date
        }
        let notices = batch
        let mails = isDigesting ? MailDigest.places(notices) : notices.indices.map { [$0] }
        let share = max(64, mails.count / ProcessInfo.processInfo.activeProcessorCount + 1)
        return await withTaskGroup(of: [(Int, RenderedNotice)].self) { group in
            for start in stride(from: 0, to: mails.count, by: share) {
                group.addTask {
                    var texts = TemplateBatch(templates)
                    return mails[start..<min(start + share, mails.count)].flatMap { render($0, of: notices, &texts) }
                }
            }
            var rendered = notices.map { _ in RenderedNotice.outcome(.retry("it was not rendered")) }
            for await part in group {
                for (place, result) in part { rendered[place] = result }
            }
            return rendered
        }
    }

    func mail(_ notice: ClaimedNotice) throws -> Mail {
        var batch = TemplateBatch(templates)
        return try mail(notice, &batch)
    }

    private func mail(_ notice: ClaimedNotice, _ batch: inout TemplateBatch) throws -> Mail {
        let (channel, place) = Channel.split(notice.address)
        guard channel == .mail else { return try message(notice, &batch, channel, to: place) }
        // Checked first: a text is not worth rendering for an address that nobody can write to.
        _ = try MailAddress(notice.address)
        let data = try values(notice, &batch)
        var body = MailBody()
        var subject = ""
        for (index, language) in order(notice).enumerated() {
            if index > 0 { body.write { $0 += Self.separatorBytes } }
            body.begin(language: language)
            let written = try batch.render(notice.template, language: language, own: data, into: &body)
            if index == 0 { subject = written }
        }
        return try mail(notice, subject: subject, body: body, token: notice.token)
    }

    /// Puts a mail together that goes where a notice goes.
    func mail(
        _ notice: ClaimedNotice, subject: String, body: MailBody, token: UUID, enclosed: [UUID] = []
    ) throws(MailError) -> Mail {
        let address = try MailAddress(notice.address)
        let letterhead = letterheads[Self.languages.firstIndex(of: language(notice)) ?? 0]
        let message = MailMessage(
            letterhead: try letterhead.get(), toName: notice.recipientName, toAddress: address, subject: subject,
            date: notice.date, token: token, enclosed: enclosed, body: body)
        return Mail(
            token: token, attempt: notice.attempt, sender: identity.address.description,
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

    /// The languages of a mail, the reader's first.
    func order(_ notice: ClaimedNotice) -> [String] {
        let first = language(notice)
        return [first] + Self.languages.filter { $0 != first }
    }

    private func language(_ notice: ClaimedNotice) -> String {
        Self.languages.contains(notice.language) ? notice.language : Self.languages[0]
    }

    func values(
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
    /// Part of the mail that another notice of the batch was rendered to, by its place there; it shares that mail's outcome.
    case enclosed(in: Int)
}
