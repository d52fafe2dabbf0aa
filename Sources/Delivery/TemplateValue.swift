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

    /// The value for the template engine, with the flags that `names` ask for.
    ///
    /// What is not truthy is left out of objects, so that sections over it are not printed. `grade_is_major` is a flag beside
    /// `grade`; an item of a list of codes has a flag of its own name: so a text can put words in place of codes.
    func rendered(for names: Set<String>) -> Any {
        switch self {
        case .nothing: return ""
        case .flag(let value): return value
        case .number(let value): return String(value)
        case .decimal(let value): return String(value)
        case .text(let text): return text
        case .list(let items):
            return items.map { item -> Any in
                if case .text(let code) = item, names.contains(code) { return [code: true] }
                return item.rendered(for: names)
            }
        case .object(let members):
            var result = members.filter(\.value.isTruthy).mapValues { $0.rendered(for: names) }
            for name in names where Self.comparison(name, in: members) == .flag(true) { result[name] = true }
            return result
        }
    }

    /// The value under a name in this scope: a member, a comparison of a member, or a code's own name.
    func member(_ name: String) -> TemplateValue? {
        switch self {
        case .object(let members): members[name] ?? Self.comparison(name, in: members)
        case .text(let code) where code == name: .flag(true)
        default: nil
        }
    }

    private static func comparison(_ name: String, in members: [String: TemplateValue]) -> TemplateValue? {
        guard let joint = name.firstRange(of: "_is_"),
            case .text(let text)? = members[String(name[..<joint.lowerBound])]
        else { return nil }
        return .flag(text == name[joint.upperBound...])
    }

    /// The members with those of one language put under their bare names: `unit_name_vi` is `unit_name` in a Vietnamese text.
    static func members(_ members: [String: TemplateValue], in language: String) -> [String: TemplateValue] {
        var result = members
        let suffix = "_" + language
        for (name, value) in members where name.hasSuffix(suffix) {
            result[String(name.dropLast(suffix.count))] = value
        }
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
