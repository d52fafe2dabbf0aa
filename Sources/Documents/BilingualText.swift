/// A text in both languages of a document.
public struct BilingualText: Sendable, Hashable {
    /// Vietnamese.
    public var vietnamese: String
    /// English.
    public var english: String

    /// Makes one from both.
    public init(vi vietnamese: String, en english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    /// The text in a language.
    public subscript(language: DocumentLanguage) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }
}
