/// One text in both languages of the network.
public struct LocalizedText: Codable, Sendable, Equatable {
    /// Vietnamese.
    public var vi: String
    /// English.
    public var en: String

    /// Pairs the two languages.
    public init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }
}
