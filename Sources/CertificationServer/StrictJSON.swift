import CertificationAPI

/// Reads a request's JSON (RFC 8259) more strictly than a general reader may: what is doubtful is refused, by name.
///
/// Refused are invalid UTF-8, names that come twice, lone surrogates, control characters in texts, nesting deeper than
/// 32 and whatever follows the value. Texts come out composed (see ``CleanText``).
struct StrictJSON {
    private static let depthLimit = 32
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    /// Reads one whole JSON text.
    static func read(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Problem(.invalidRequest, detail: "The body is not UTF-8.")
        }
        var reader = StrictJSON(bytes: bytes)
        let value = try reader.value(at: "")
        reader.skipBlanks()
        guard reader.position == bytes.count else { throw reader.refusal("Something follows the JSON value") }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func value(at path: String) throws(Problem) -> JSONValue {
        skipBlanks()
        guard position < bytes.count else { throw refusal("The JSON ends too early") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object(at: path)
        case UInt8(ascii: "["): return try array(at: path)
        case UInt8(ascii: "\""): return .string(try string(at: path))
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object(at path: String) throws(Problem) -> JSONValue {
        try descend()
        var members: [String: JSONValue] = [:]
        position += 1
        skipBlanks()
        if take("}") { return ascend(.object(members)) }
        repeat {
            skipBlanks()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw refusal("A member's name is missing")
            }
            let name = try string(at: path)
            let place = path.isEmpty ? name : "\(path).\(name)"
            guard members[name] == nil else {
                throw Problem(.invalidRequest, detail: "The member “\(place)” comes twice.")
            }
            skipBlanks()
            guard take(":") else { throw refusal("A colon is missing after “\(place)”") }
            members[name] = try value(at: place)
            skipBlanks()
        } while take(",")
        guard take("}") else { throw refusal("A comma or } is missing") }
        return ascend(.object(members))
    }

    private mutating func array(at path: String) throws(Problem) -> JSONValue {
        try descend()
        var values: [JSONValue] = []
        position += 1
        skipBlanks()
        if take("]") { return ascend(.array(values)) }
        repeat {
            values.append(try value(at: "\(path)[\(values.count)]"))
            skipBlanks()
        } while take(",")
        guard take("]") else { throw refusal("A comma or ] is missing") }
        return ascend(.array(values))
    }

    private mutating func number() throws(Problem) -> JSONValue {
        let start = position
        _ = take("-")
        let first = position
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[first] != UInt8(ascii: "0") else { throw refusal("This is no JSON value") }
        var isWhole = true
        if take(".") {
            isWhole = false
            guard digits() > 0 else { throw refusal("Digits are missing after the point") }
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            guard digits() > 0 else { throw refusal("Digits are missing in the exponent") }
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole {
            guard let value = Int(text) else { throw refusal("The number \(text.prefix(40)) is too large") }
            return .integer(value)
        }
        guard let value = Double(text), value.isFinite else {
            throw refusal("The number \(text.prefix(40)) is too large")
        }
        return .number(value)
    }

    private mutating func digits() -> Int {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        return position - start
    }

    private mutating func string(at path: String) throws(Problem) -> String {
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let clean = CleanText(String(decoding: text, as: UTF8.self)) else {
                    throw Problem(
                        .invalidRequest,
                        detail: "A text\(path.isEmpty ? "" : " in “\(path)”") holds a control character.")
                }
                return clean.text
            case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20: throw refusal("A line break or control character stands in a text")
            default: text.append(byte)
            }
        }
        throw refusal("A text has no end")
    }

    private mutating func escape() throws(Problem) -> Unicode.Scalar {
        guard position < bytes.count else { throw refusal("A text has no end") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try escapedScalar()
        default: throw refusal("This escape does not exist")
        }
    }

    private mutating func escapedScalar() throws(Problem) -> Unicode.Scalar {
        let unit = try hexadecimal()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit < 0xDC00, take("\\"), take("u") else { throw refusal("Half of a surrogate pair stands alone") }
        let low = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else { throw refusal("Half of a surrogate pair stands alone") }
        return scalar
    }

    private mutating func hexadecimal() throws(Problem) -> UInt32 {
        guard position + 4 <= bytes.count,
            bytes[position..<position + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw refusal("Four hexadecimal digits are missing") }
        position += 4
        return value
    }

    private mutating func word(_ text: String, _ value: JSONValue) throws(Problem) -> JSONValue {
        guard bytes[position...].starts(with: text.utf8) else { throw refusal("This is no JSON value") }
        position += text.utf8.count
        return value
    }

    private mutating func take(_ character: Character) -> Bool {
        guard position < bytes.count, bytes[position] == character.asciiValue else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    private mutating func descend() throws(Problem) {
        depth += 1
        guard depth <= Self.depthLimit else { throw refusal("The JSON is nested too deeply") }
    }

    private mutating func ascend(_ value: JSONValue) -> JSONValue {
        depth -= 1
        return value
    }

    private func refusal(_ what: String) -> Problem {
        Problem(.invalidRequest, detail: "\(what), at byte \(position + 1) of the body.")
    }
}
