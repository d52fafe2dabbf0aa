/// A value of a paper's placeholder, as `sach.paper.data` keeps it: the JSON that it is.
public enum PaperValue: Sendable, Hashable {
    /// Absent.
    case null
    /// Text.
    case text(String)
    /// A whole number.
    case number(Int)
    /// A list.
    case list([PaperValue])
    /// Named values.
    case object([String: PaperValue])

    /// The member of that name; `nil` when there is none, or this is no object.
    public subscript(name: String) -> PaperValue? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// The text or number as it is printed on one line; `nil` for every other kind and for a text that shows nothing.
    var printed: String? {
        switch self {
        case .text(let text):
            text.isBlank ? nil : text.split(whereSeparator: \.isNewline).joined(separator: " ")
        case .number(let number): "\(number)"
        case .null, .list, .object: nil
        }
    }
}

extension PaperValue: Decodable {
    /// Reads JSON; a fraction or a truth value is not what a paper holds.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let list = try? container.decode([PaperValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: PaperValue].self))
        }
    }
}

extension PaperValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    /// A text.
    public init(stringLiteral text: String) { self = .text(text) }
    /// A number.
    public init(integerLiteral number: Int) { self = .number(number) }
    /// A list.
    public init(arrayLiteral values: PaperValue...) { self = .list(values) }
    /// An object; of two values of a name the last counts.
    public init(dictionaryLiteral members: (String, PaperValue)...) {
        self = .object(Dictionary(members, uniquingKeysWith: { $1 }))
    }
}
