/// An e-mail address that was checked: one local part of ordinary characters, one domain of at least two labels, ASCII.
///
/// Stricter than RFC 5321, which allows quoted local parts that nobody has: what is refused here can't smuggle a second
/// recipient, a header or an option into anything downstream.
public struct MailAddress: Sendable, Hashable, CustomStringConvertible {
    /// `user@example.vn`.
    public let description: String

    /// Checks an address; throws ``MailError/badAddress(_:)``.
    public init(_ text: String) throws(MailError) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")), Self.isLocalPart(bytes[..<at]),
            Self.isDomain(bytes[(at + 1)...])
        else { throw .badAddress(text) }
        description = text
    }

    private static func isLocalPart(_ text: ArraySlice<UInt8>) -> Bool {
        guard (1...64).contains(text.count), text.first != hyphen, text.first != dot, text.last != dot else {
            return false
        }
        var before: UInt8 = 0
        for byte in text {
            guard isLetterOrDigit(byte) || byte == dot && before != dot || marks.contains(byte) else { return false }
            before = byte
        }
        return true
    }

    private static func isDomain(_ text: ArraySlice<UInt8>) -> Bool {
        let labels = text.split(separator: dot, omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
                    && label.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
            }
    }

    private static let dot = UInt8(ascii: ".")
    private static let hyphen = UInt8(ascii: "-")
    private static let marks = Array("!#$%&'*+-/=?^_`{|}~".utf8)

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
