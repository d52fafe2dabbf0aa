import CertificationAPI

/// The query of a request: only the parameters that its route knows, each at most once, decoded, composed and typed.
struct Query {
    private var values: [String: String] = [:]

    /// No parameters.
    static let empty = Query()

    private init() {}

    /// Reads the part of a URL after `?`.
    init(_ text: String?, known: [String]) throws(Problem) {
        for part in (text ?? "").split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decode(pair[0]), let value = Self.decode(pair.count > 1 ? pair[1] : "") else {
                throw Problem(
                    .invalidRequest, detail: "The query is not percent-encoded UTF-8 without control characters.")
            }
            guard known.contains(name) else {
                let others = known.isEmpty ? "There are none." : "Known are: \(known.joined(separator: ", "))."
                throw Problem(.invalidRequest, detail: "The query parameter “\(name)” is unknown here. \(others)")
            }
            guard values.updateValue(value, forKey: name) == nil else {
                throw Problem(.invalidRequest, detail: "The query parameter “\(name)” comes twice.")
            }
        }
    }

    /// A text; an empty one counts as absent.
    func text(_ name: String) -> String? {
        guard let value = values[name], !value.isEmpty else { return nil }
        return value
    }

    /// A text that must be there.
    func requiredText(_ name: String) throws(Problem) -> String {
        guard let text = text(name) else {
            throw Problem(.invalidRequest, detail: "The query parameter “\(name)” is missing.")
        }
        return text
    }

    /// `true` or `false`.
    func bool(_ name: String) throws(Problem) -> Bool? {
        guard let text = text(name) else { return nil }
        guard let value = Bool(text) else { throw refusal(name, "must be true or false") }
        return value
    }

    /// A whole number in a range.
    func integer(_ name: String, in range: ClosedRange<Int>) throws(Problem) -> Int? {
        guard let text = text(name) else { return nil }
        guard let value = Int(text), range.contains(value) else {
            throw refusal(name, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// A day that exists, `2026-12-15`.
    func day(_ name: String) throws(Problem) -> String? {
        guard let text = text(name) else { return nil }
        guard CalendarText.isDay(text) else { throw refusal(name, "must be a day like 2026-12-15") }
        return text
    }

    /// An instant with its offset, `2026-12-15T00:00:00+07:00`.
    func instant(_ name: String) throws(Problem) -> String? {
        guard let text = text(name) else { return nil }
        guard CalendarText.isInstant(text) else {
            throw refusal(name, "must be an instant like 2026-12-15T00:00:00+07:00 (the + of a URL is %2B)")
        }
        return text
    }

    /// How many rows a page may have: 1…200, 50 unless said otherwise.
    func limit() throws(Problem) -> Int { try integer("limit", in: 1...200) ?? 50 }

    private func refusal(_ name: String, _ what: String) -> Problem {
        Problem(.invalidRequest, detail: "The query parameter “\(name)” \(what).")
    }

    /// Undoes percent-encoding (RFC 3986 §2.1).
    ///
    /// `nil` when what comes out is no clean UTF-8 text. In a query, `+` is a blank.
    static func decode(_ text: Substring, plusIsBlank: Bool = true) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(nibble), let low = rest.popFirst().flatMap(nibble) else {
                    return nil
                }
                bytes.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsBlank: bytes.append(0x20)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self).flatMap { CleanText($0)?.text }
    }

    private static func nibble(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x41 + 10
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }
}
