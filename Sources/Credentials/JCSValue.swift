/// A JSON value that has exactly one canonical form (RFC 8785).
///
/// Texts are compared by their bytes, not by canonical equivalence as Swift's `==` does: "ề" composed and decomposed look the
/// same and are signed differently.
public enum JCSValue: Sendable, Equatable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// An IEEE 754 number, the only kind the canonical form knows; it must be finite to be written.
    case number(Double)
    /// A text.
    case string(String)
    /// A list, its order kept.
    case array([JCSValue])
    /// An object, its members in canonical order.
    case object(JCSObject)

    /// The text, of a text only.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The list, of a list only.
    public var array: [JCSValue]? {
        if case .array(let items) = self { items } else { nil }
    }

    /// The object, of an object only.
    public var object: JCSObject? {
        if case .object(let object) = self { object } else { nil }
    }

    /// The whole number, of a number without fraction that a double holds exactly.
    public var integer: Int? {
        guard case .number(let value) = self, value.magnitude <= 9_007_199_254_740_991 else { return nil }
        return Int(exactly: value)
    }

    /// A list of texts, of a list of nothing else.
    public var strings: [String]? {
        guard let array else { return nil }
        let texts = array.compactMap(\.string)
        return texts.count == array.count ? texts : nil
    }

    /// Whether this is the text `other`, byte for byte.
    public func `is`(_ other: String) -> Bool {
        string.map { $0.hasSameBytes(as: other) } ?? false
    }

    /// Whether both are the same value, texts byte for byte.
    public static func == (a: JCSValue, b: JCSValue) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        case (.string(let a), .string(let b)): a.hasSameBytes(as: b)
        case (.array(let a), .array(let b)): a == b
        case (.object(let a), .object(let b)): a == b
        default: false
        }
    }
}

extension String {
    /// Whether both have the same UTF-8 bytes.
    func hasSameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension JCSValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByDictionaryLiteral
{
    /// A text.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A list.
    public init(arrayLiteral elements: JCSValue...) { self = .array(elements) }
    /// A whole number.
    public init(integerLiteral value: Int32) { self = .number(Double(value)) }
    /// `true` or `false`.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// An object.
    public init(dictionaryLiteral elements: (String, JCSValue)...) {
        var object = JCSObject()
        for (name, value) in elements { object[name] = value }
        self = .object(object)
    }
}
