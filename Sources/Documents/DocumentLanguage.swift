/// A language that documents are printed in.
public enum DocumentLanguage: String, Sendable, Hashable, CaseIterable {
    /// The language of legal effect.
    case vietnamese = "vi"
    /// The translation, for reference.
    case english = "en"
}
