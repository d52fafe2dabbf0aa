/// Bytes as text with a first letter that names the alphabet (W3C Controlled Identifiers 1.0 §2.4).
public enum Multibase {
    private static let base58 = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)
    private static let base64 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    /// Longest base58 text read: the work grows with the square of the length, and nothing here is longer than a signature.
    private static let longestBase58 = 256

    /// `z` and the bytes in Bitcoin's base 58: keys and signatures.
    public static func base58btc(_ bytes: [UInt8]) -> String {
        var digits: [UInt8] = []
        for byte in bytes {
            var carry = Int(byte)
            for index in digits.indices {
                carry += Int(digits[index]) << 8
                digits[index] = UInt8(carry % 58)
                carry /= 58
            }
            while carry > 0 {
                digits.append(UInt8(carry % 58))
                carry /= 58
            }
        }
        let zeros = bytes.prefix { $0 == 0 }.map { _ in base58[0] }
        return "z" + String(decoding: zeros + digits.reversed().map { base58[Int($0)] }, as: UTF8.self)
    }

    /// `u` and the bytes in the base 64 that is safe in addresses, without padding: status lists.
    public static func base64url(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = [UInt8(ascii: "u")]
        text.reserveCapacity(bytes.count * 4 / 3 + 4)
        var pending: UInt32 = 0
        var bits = 0
        for byte in bytes {
            pending = pending << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(base64[Int(pending >> UInt32(bits) & 63)])
            }
        }
        if bits > 0 { text.append(base64[Int(pending << UInt32(6 - bits) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text in either alphabet; `nil` for any other text, and for one that another text means the same bytes as.
    public static func decode(_ text: String) -> [UInt8]? {
        let digits = text.utf8.dropFirst()
        return switch text.utf8.first {
        case UInt8(ascii: "z"): decodeBase58(digits)
        case UInt8(ascii: "u"): decodeBase64(digits)
        default: nil
        }
    }

    private static func decodeBase58(_ text: Substring.UTF8View) -> [UInt8]? {
        guard text.count <= longestBase58 else { return nil }
        var bytes: [UInt8] = []
        for letter in text {
            guard let digit = base58.firstIndex(of: letter) else { return nil }
            var carry = digit
            for index in bytes.indices {
                carry += Int(bytes[index]) * 58
                bytes[index] = UInt8(carry & 255)
                carry >>= 8
            }
            if carry > 0 { bytes.append(UInt8(carry)) }
        }
        return text.prefix { $0 == base58[0] }.map { _ in 0 } + bytes.reversed()
    }

    private static let base64Digits: [UInt8?] = {
        var digits = [UInt8?](repeating: nil, count: 256)
        for (digit, letter) in base64.enumerated() { digits[Int(letter)] = UInt8(digit) }
        return digits
    }()

    private static func decodeBase64(_ text: Substring.UTF8View) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count * 3 / 4)
        var pending: UInt32 = 0
        var bits = 0
        for letter in text {
            guard let digit = base64Digits[Int(letter)] else { return nil }
            pending = (pending << 6 | UInt32(digit)) & 0xFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: pending >> UInt32(bits)))
            }
        }
        guard bits < 6, pending & (1 << UInt32(bits) - 1) == 0 else { return nil }
        return bytes
    }
}
