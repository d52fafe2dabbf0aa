import CertificationAPI

/// The members of a JSON object, taken one by one by type; what nobody took is refused by name.
struct Members {
    private let all: [String: JSONValue]

    /// Opens an object that may have these members and no other.
    init(_ value: JSONValue, only known: Set<String>) throws(Problem) {
        guard case .object(let all) = value else {
            throw Problem(.invalidRequest, detail: "The body must be a JSON object.")
        }
        if let unknown = all.keys.filter({ !known.contains($0) }).min() {
            throw Problem(
                .invalidRequest,
                detail: "The member “\(unknown)” is unknown here. Known are: \(known.sorted().joined(separator: ", "))."
            )
        }
        self.all = all
    }

    /// A text that may be absent or null.
    func text(_ name: String) throws(Problem) -> String? {
        switch all[name] {
        case nil, .null: return nil
        case .string(let text): return text
        default: throw Problem(.invalidRequest, detail: "The member “\(name)” must be a text.")
        }
    }

    /// A text that must be there and not be empty.
    func requiredText(_ name: String) throws(Problem) -> String {
        guard let text = try text(name), !text.isEmpty else {
            throw Problem(.invalidRequest, detail: "The member “\(name)” is missing.")
        }
        return text
    }

    /// A whole number that may be absent or null.
    func integer(_ name: String, in range: ClosedRange<Int>) throws(Problem) -> Int? {
        switch all[name] {
        case nil, .null: return nil
        case .integer(let value) where range.contains(value): return value
        default:
            throw Problem(
                .invalidRequest,
                detail: "The member “\(name)” must be a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
    }

    /// A truth value that may be absent or null.
    func bool(_ name: String) throws(Problem) -> Bool? {
        switch all[name] {
        case nil, .null: return nil
        case .bool(let value): return value
        default: throw Problem(.invalidRequest, detail: "The member “\(name)” must be true or false.")
        }
    }

    /// An object that may be absent or null; an empty one then.
    func object(_ name: String) throws(Problem) -> JSONValue {
        switch all[name] {
        case nil, .null: return .object([:])
        case .object(let members): return .object(members)
        default: throw Problem(.invalidRequest, detail: "The member “\(name)” must be an object.")
        }
    }
}
