/// A value of a notice's data, as JSON has it and as templates read it.
enum TemplateValue: Decodable, Sendable, Equatable {
    case nothing
    case flag(Bool)
    case number(Int64)
    case decimal(Double)
    case text(String)
    case list([TemplateValue])
    case object([String: TemplateValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .nothing
        } else if let value = try? container.decode(Bool.self) {
            self = .flag(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .number(value)
        } else if let value = try? container.decode(Double.self) {
            self = .decimal(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([TemplateValue].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: TemplateValue].self))
        }
    }

    /// Whether a section over it is printed: an empty text or list is as good as none.
    var isTruthy: Bool {
        switch self {
        case .nothing: false
        case .flag(let value): value
        case .text(let text): !text.isEmpty
        case .list(let items): !items.isEmpty
        case .number, .decimal, .object: true
        }
    }

    /// The value for the template engine; what is not truthy is left out of objects, so that sections over it are not printed.
    var rendered: Any {
        switch self {
        case .nothing: ""
        case .flag(let value): value
        case .number(let value): String(value)
        case .decimal(let value): String(value)
        case .text(let text): text
        case .list(let items): items.map(\.rendered)
        case .object(let members): members.filter(\.value.isTruthy).mapValues(\.rendered)
        }
    }

    /// The members with those of one language put under their bare names: `unit_name_vi` is `unit_name` in a Vietnamese text.
    static func members(_ members: [String: TemplateValue], in language: String) -> [String: TemplateValue] {
        var result = members
        let suffix = "_" + language
        for (name, value) in members where name.hasSuffix(suffix) { result[String(name.dropLast(suffix.count))] = value }
        return result.mapValues { $0.inLanguage(language) }
    }

    private func inLanguage(_ language: String) -> TemplateValue {
        switch self {
        case .list(let items): .list(items.map { $0.inLanguage(language) })
        case .object(let members): .object(Self.members(members, in: language))
        default: self
        }
    }
}
