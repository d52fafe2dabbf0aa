/// Why bytes are no key document.
public enum DIDDocumentError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is missing or wrong.
    case malformed(String)
    /// Two keys bear this name.
    case duplicateKey(String)

    /// The error in a sentence.
    public var description: String {
        switch self {
        case .malformed(let what): "not a key document: \(what)"
        case .duplicateKey(let name): "two keys are named \(name)"
        }
    }
}
