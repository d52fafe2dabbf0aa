extension JCSValue {
    /// The canonical form in UTF-8 (RFC 8785): members sorted, no blanks, shortest escapes, numbers as ECMAScript writes them.
    public func canonicalBytes() throws(JCSError) -> [UInt8] {
        var bytes: [UInt8] = []
        try append(to: &bytes)
        return bytes
    }

    fileprivate func append(to bytes: inout [UInt8]) throws(JCSError) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let value): bytes.append(contentsOf: try Self.ecmaScriptText(of: value).utf8)
        case .string(let text): Self.append(text, to: &bytes)
        case .array(let items):
            bytes.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                try item.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let object): try object.append(to: &bytes)
        }
    }

    /// RFC 8785 §3.2.2.2: only what must be escaped is, the short way where there is one.
    fileprivate static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case 0x22: bytes.append(contentsOf: #"\""#.utf8)
            case 0x5C: bytes.append(contentsOf: #"\\"#.utf8)
            case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
            case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
            case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
            case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
            case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
            case 0..<0x20: bytes.append(contentsOf: (#"\u00"# + Digest.hex([byte])).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A number as ECMAScript's Number::toString writes it (RFC 8785 §3.2.2.3): the fewest digits that read back as the same double.
    ///
    /// Swift finds the same digits and writes them in another notation, so that only the notation is made anew here.
    static func ecmaScriptText(of value: Double) throws(JCSError) -> String {
        guard value.isFinite else { throw .notFinite }
        guard value != 0 else { return "0" }
        let (digits, point) = shortestDigits(of: value.magnitude)
        let sign = value < 0 ? "-" : ""
        switch point {
        case digits.count...21:
            return sign + digits + String(repeating: "0", count: point - digits.count)
        case 1...21:
            return sign + digits.prefix(point) + "." + digits.dropFirst(point)
        case -5...0:
            return sign + "0." + String(repeating: "0", count: -point) + digits
        default:
            let exponent = point - 1
            let fraction = digits.count > 1 ? "." + digits.dropFirst() : ""
            return sign + digits.prefix(1) + fraction + "e" + (exponent < 0 ? "-" : "+") + String(exponent.magnitude)
        }
    }

    /// The digits d₁d₂… without zeros at either end, and n so that the value is 0.d₁d₂… × 10ⁿ.
    private static func shortestDigits(of value: Double) -> (digits: String, point: Int) {
        let parts = value.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        var digits = (mantissa[0] + (mantissa.count > 1 ? mantissa[1] : ""))[...]
        var point = mantissa[0].count + exponent
        while digits.first == "0" {
            digits.removeFirst()
            point -= 1
        }
        while digits.last == "0" { digits.removeLast() }
        return (String(digits), point)
    }
}

extension JCSObject {
    /// The canonical form in UTF-8 (RFC 8785).
    public func canonicalBytes() throws(JCSError) -> [UInt8] {
        var bytes: [UInt8] = []
        try append(to: &bytes)
        return bytes
    }

    fileprivate func append(to bytes: inout [UInt8]) throws(JCSError) {
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            JCSValue.append(member.name, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            try member.value.append(to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }
}
