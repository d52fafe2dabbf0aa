/// A notice that would go out if nobody did anything.
public struct PreviewedNotice: Codable, Sendable {
    /// When, ISO 8601 UTC.
    public var at: String
    /// Its number; absent while its obligation is not written down yet.
    public var id: Int?
    /// The id under which every attempt will be sent.
    public var messageId: String?
    /// The subject it is about.
    public var subject: String?
    /// Code of the unit it concerns.
    public var unit: String?
    /// Why it is sent.
    public var purpose: String
    /// That purpose's name.
    public var purposeName: LocalizedText
    /// Step of the ladder.
    public var step: String
    /// Who is meant.
    public var audience: String
    /// Where it would go today; absent for a complainant, who stays sealed.
    public var address: String?
    /// Whom it would address.
    public var recipientName: String?
    /// The recipient's language.
    public var language: String?
    /// send, no_address, conditional, submitted, closed, frozen, superseded, missed or not_written.
    public var fate: String
    /// The subject line, when the text was asked for.
    public var title: String?
    /// The text in both languages as it would read on that day.
    public var text: String?
    /// Why there is no text: the mail could not be made either.
    public var fault: String?

    /// Makes one from its parts.
    public init(
        at: String, id: Int? = nil, messageId: String? = nil, subject: String? = nil, unit: String? = nil,
        purpose: String, purposeName: LocalizedText, step: String, audience: String, address: String? = nil,
        recipientName: String? = nil, language: String? = nil, fate: String, title: String? = nil,
        text: String? = nil, fault: String? = nil
    ) {
        self.at = at
        self.id = id
        self.messageId = messageId
        self.subject = subject
        self.unit = unit
        self.purpose = purpose
        self.purposeName = purposeName
        self.step = step
        self.audience = audience
        self.address = address
        self.recipientName = recipientName
        self.language = language
        self.fate = fate
        self.title = title
        self.text = text
        self.fault = fault
    }
}
