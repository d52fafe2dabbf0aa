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
    private static let separator = Array(("\n" + String(repeating: "-", count: 60) + "\n\n").utf8)

    /// Makes a renderer that signs as `identity`.
    public init(templates: TemplateLibrary, identity: Identity) {
        self.templates = templates
        self.identity = identity
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
        let share = max(64, batch.count / ProcessInfo.processInfo.activeProcessorCount + 1)
        return await withTaskGroup(of: (Int, [RenderedNotice]).self) { group in
            for start in stride(from: 0, to: batch.count, by: share) {
                group.addTask {
                    var texts = TemplateBatch(templates)
                    return (start, batch[start..<min(start + share, batch.count)].map { render($0, &texts) })
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
        let address = try MailAddress(notice.address)
        try batch.take(common: notice.common)
        var data = try TemplateData.members(notice.data)
        data["recipient_name"] = data["recipient_name"] ?? .text(notice.recipientName)
        data["audience"] = .text(notice.audience)
        let first = Self.languages.contains(notice.language) ? notice.language : Self.languages[0]
        let order = [first] + Self.languages.filter { $0 != first }
        var texts: [TemplateLibrary.Rendered] = []
        for language in order {
            texts.append(try batch.render(notice.template, language: language, own: data))
        }
        let message = MailMessage(
            fromName: identity.name, fromAddress: identity.address, toName: notice.recipientName, toAddress: address,
            subject: texts[0].subject, date: notice.date, token: notice.token, domain: identity.domain,
            listName: "notice", languages: order,
            text: texts[0].text + texts.dropFirst().flatMap { Self.separator + $0.text })
        return Mail(
            token: notice.token, attempt: notice.attempt, sender: identity.address.description,
            recipient: address.description, bytes: try message.bytes())
    }
}

/// A notice after rendering.
public enum RenderedNotice: Sendable, Equatable {
    /// Ready to be sent.
    case mail(Mail)
    /// Nothing to send; this is what became of the attempt.
    case outcome(SendOutcome)
}
