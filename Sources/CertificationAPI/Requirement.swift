/// Something that is missing, by its stable code and in both languages.
public struct Requirement: Codable, Sendable, Equatable {
    /// Stable code, with its detail after a colon (`document_missing:ENV_LICENCE`).
    public var code: String
    /// What it means and what to do.
    public var message: LocalizedText

    /// Makes a requirement.
    public init(code: String, message: LocalizedText) {
        self.code = code
        self.message = message
    }
}
