/// A type of which arrays can be sent and read, as one-dimensional SQL arrays; `[T?]` carries NULLs.
///
/// A domain type gains it with an empty conformance once it is encodable and decodable.
public protocol PostgresArrayElement {
    /// The whole array in the server's text format.
    static func postgresText(ofArray values: [Self]) -> String
    /// Reads a whole array; `nil` when the text is no array of these.
    static func values(ofArrayText text: String) -> [Self]?
    /// The server's names of the array types, for error texts.
    static var postgresArrayTypeNames: [String] { get }
}

extension PostgresArrayElement where Self: PostgresEncodable & PostgresDecodable {
    /// `{"a","b"}`, every element quoted.
    public static func postgresText(ofArray values: [Self]) -> String {
        ArrayText.write(values.map(\.postgresText))
    }

    /// Reads `{a,"b c"}`; refuses NULL elements, for which `[Self?]` is there.
    public static func values(ofArrayText text: String) -> [Self]? {
        guard let elements = ArrayText.read(text) else { return nil }
        var values: [Self] = []
        for element in elements {
            guard let element, let value = Self(postgresText: element) else { return nil }
            values.append(value)
        }
        return values
    }

    /// The elements' type names with the server's underscore.
    public static var postgresArrayTypeNames: [String] { postgresTypeNames.map { "_\($0)" } }
}

extension Int: PostgresArrayElement {}
extension Int64: PostgresArrayElement {}
extension Int32: PostgresArrayElement {}
extension Int16: PostgresArrayElement {}
extension Double: PostgresArrayElement {}
extension Bool: PostgresArrayElement {}
extension String: PostgresArrayElement {}
extension JSONText: PostgresArrayElement {}

extension UInt8: PostgresArrayElement {
    /// Bytes are a `bytea`, not an array: `\x` and hexadecimal digits.
    public static func postgresText(ofArray values: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = [0x5C, 0x78]
        text.reserveCapacity(2 + 2 * values.count)
        for byte in values {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads `\x` and hexadecimal digits, the only form the session's settings let the server write.
    public static func values(ofArrayText text: String) -> [UInt8]? {
        let utf8 = Array(text.utf8)
        guard utf8.starts(with: [0x5C, 0x78]), utf8.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count / 2 - 1)
        for index in stride(from: 2, to: utf8.count, by: 2) {
            guard let high = nibble(utf8[index]), let low = nibble(utf8[index + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    /// bytea.
    public static var postgresArrayTypeNames: [String] { ["bytea"] }

    private static func nibble(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x61 + 10
        case 0x41...0x46: digit - 0x41 + 10
        default: nil
        }
    }
}

extension Optional: PostgresArrayElement where Wrapped: PostgresArrayElement & PostgresEncodable & PostgresDecodable {
    /// `{"a",NULL}`.
    public static func postgresText(ofArray values: [Wrapped?]) -> String {
        ArrayText.write(values.map { $0?.postgresText })
    }

    /// Reads `{a,NULL}`.
    public static func values(ofArrayText text: String) -> [Wrapped?]? {
        guard let elements = ArrayText.read(text) else { return nil }
        var values: [Wrapped?] = []
        for element in elements {
            guard let element else {
                values.append(nil)
                continue
            }
            guard let value = Wrapped(postgresText: element) else { return nil }
            values.append(value)
        }
        return values
    }

    /// The same as without NULLs.
    public static var postgresArrayTypeNames: [String] { Wrapped.postgresArrayTypeNames }
}

extension Array: PostgresEncodable where Element: PostgresArrayElement {
    /// An array literal, or a `bytea` for bytes.
    public var postgresText: String { Element.postgresText(ofArray: self) }
}

extension Array: PostgresDecodable where Element: PostgresArrayElement {
    /// Reads an array literal, or a `bytea` for bytes.
    public init?(postgresText: String) {
        guard let values = Element.values(ofArrayText: postgresText) else { return nil }
        self = values
    }

    /// The element's array types.
    public static var postgresTypeNames: [String] { Element.postgresArrayTypeNames }
}
