/// A certification network: one issuer, one calendar, one register.
public struct Network: Codable, Sendable {
    /// Its short code, first part of every dossier code.
    public var code: String
    /// Its working calendar.
    public var calendar: String
    /// Language its people read first.
    public var language: String
    /// Its legal day now.
    public var today: String
    /// Its name.
    public var name: LocalizedText
    /// Who issues its certificates.
    public var issuer: LocalizedText

    /// Makes one from its parts.
    public init(
        code: String, calendar: String, language: String, today: String, name: LocalizedText, issuer: LocalizedText
    ) {
        self.code = code
        self.calendar = calendar
        self.language = language
        self.today = today
        self.name = name
        self.issuer = issuer
    }
}
