/// Reads JSON strictly (RFC 8259 within I-JSON, RFC 7493): what two readers could understand differently is refused, because a
/// signature would vouch for both.
struct JCSParser {
    /// How deep arrays and objects may lie within each other: far more than any credential needs, far less than the stack holds.
    static let deepest = 64

    private let bytes: [UInt8]
    private var offset = 0
    private var depth = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads one value that fills the bytes.
    static func parse(_ bytes: [UInt8]) throws(JCSError) -> JCSValue {
        var parser = JCSParser(bytes)
        parser.skipBlanks()
        let value = try parser.value()
        parser.skipBlanks()
        guard parser.offset == bytes.count else { throw .unexpected(at: parser.offset) }
        return value
    }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    private func refusal() -> JCSError { offset < bytes.count ? .unexpected(at: offset) : .cutOff }

    private mutating func expect(_ character: Unicode.Scalar) throws(JCSError) {
        guard next == UInt8(ascii: character) else { throw refusal() }
        offset += 1
    }

    /// Steps over `character` if it is next.
    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    private mutating func value() throws(JCSError) -> JCSValue {
        switch next {
        case UInt8(ascii: "{"): .object(try object())
        case UInt8(ascii: "["): .array(try array())
        case UInt8(ascii: "\""): .string(try text())
        case UInt8(ascii: "t"): try word("true", .bool(true))
        case UInt8(ascii: "f"): try word("false", .bool(false))
        case UInt8(ascii: "n"): try word("null", .null)
        default: .number(try number())
        }
    }

    private mutating func word(_ word: StaticString, _ value: JCSValue) throws(JCSError) -> JCSValue {
        for scalar in word.description.unicodeScalars { try expect(scalar) }
        return value
    }

    private mutating func descend() throws(JCSError) {
        offset += 1
        depth += 1
        guard depth <= Self.deepest else { throw .tooDeep }
        skipBlanks()
    }

    private mutating func array() throws(JCSError) -> [JCSValue] {
        try descend()
        defer { depth -= 1 }
        var items: [JCSValue] = []
        if skip("]") { return items }
        while true {
            items.append(try value())
            skipBlanks()
            if skip("]") { return items }
            try expect(",")
            skipBlanks()
        }
    }

    private mutating func object() throws(JCSError) -> JCSObject {
        try descend()
        defer { depth -= 1 }
        var object = JCSObject()
        if skip("}") { return object }
        while true {
            let name = try text()
            guard object[name] == nil else { throw .duplicateMember(name) }
            skipBlanks()
            try expect(":")
            skipBlanks()
            object[name] = try value()
            skipBlanks()
            if skip("}") { return object }
            try expect(",")
            skipBlanks()
        }
    }

    private mutating func text() throws(JCSError) -> String {
        let start = offset
        try expect("\"")
        var content: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                guard let text = String(validating: content, as: UTF8.self) else { throw .notUnicode(at: start) }
                return text
            case UInt8(ascii: "\\"):
                offset += 1
                try escape(into: &content)
            case 0..<0x20: throw .unexpected(at: offset)
            default:
                content.append(byte)
                offset += 1
            }
        }
        throw .cutOff
    }

    private mutating func escape(into content: inout [UInt8]) throws(JCSError) {
        guard let byte = next else { throw .cutOff }
        let start = offset - 1
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"):
            var code = UInt32(try fourDigits())
            if (0xD800..<0xDC00).contains(code) {
                guard skip("\\"), skip("u") else { throw .notUnicode(at: start) }
                let low = UInt32(try fourDigits())
                guard (0xDC00..<0xE000).contains(low) else { throw .notUnicode(at: start) }
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw .notUnicode(at: start) }
            content.append(contentsOf: String(Character(scalar)).utf8)
        default: throw .unexpected(at: start + 1)
        }
    }

    private mutating func fourDigits() throws(JCSError) -> UInt16 {
        var code: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw refusal() }
            code = code << 4 | UInt16(digit)
            offset += 1
        }
        return code
    }

    private mutating func number() throws(JCSError) -> Double {
        let start = offset
        _ = skip("-")
        if !skip("0") { try digits() }
        if skip(".") { try digits() }
        if skip("e") || skip("E") {
            if !skip("+") { _ = skip("-") }
            try digits()
        }
        let value = Double(String(decoding: bytes[start..<offset], as: UTF8.self))
        guard let value, value.isFinite else { throw .numberTooLarge(at: start) }
        return value
    }

    private mutating func digits() throws(JCSError) {
        let start = offset
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
        guard offset > start else { throw refusal() }
    }
}
