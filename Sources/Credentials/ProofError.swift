/// Why a document bears no proof that can be checked.
public enum ProofError: Error, Sendable, Equatable, CustomStringConvertible {
    /// There is none.
    case missing
    /// There is more than one, and it would be unclear which counts.
    case several
    /// It is of another kind than `eddsa-jcs-2022`.
    case otherSuite
    /// This member is missing or wrong.
    case malformed(String)
    /// The document's contexts are not those that were signed.
    case otherContext

    /// The error in a sentence.
    public var description: String {
        switch self {
        case .missing: "there is no proof"
        case .several: "there is more than one proof"
        case .otherSuite: "the proof is not of the kind \(DataIntegrity.cryptosuite)"
        case .malformed(let member): "the proof's \(member) is missing or wrong"
        case .otherContext: "the document's @context is not the one that was signed"
        }
    }
}

extension ProofError {
    /// The error in Vietnamese.
    var vi: String {
        switch self {
        case .missing: "không có chữ ký số"
        case .several: "có nhiều hơn một chữ ký số"
        case .otherSuite: "chữ ký số không thuộc loại \(DataIntegrity.cryptosuite)"
        case .malformed(let member): "trường \(member) của chữ ký số thiếu hoặc sai"
        case .otherContext: "ngữ cảnh (@context) khác với ngữ cảnh đã ký"
        }
    }
}
