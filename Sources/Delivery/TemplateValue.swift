/// A value of a notice's data as templates read it; numbers are texts, since the database has formatted them.
enum TemplateValue: Sendable, Equatable {
    case nothing
    case flag(Bool)
    case text(String)
    case list([TemplateValue])
    case object([String: TemplateValue])

    /// Whether a section over it is printed: an empty text or list is as good as none.
    var isTruthy: Bool {
        switch self {
        case .nothing: false
        case .flag(let value): value
        case .text(let text): !text.isEmpty
        case .list(let items): !items.isEmpty
        case .object: true
        }
    }

    /// The value as it is printed; `nil` for what has no text of its own.
    var printed: String? {
        switch self {
        case .text(let text): text
        case .flag(let value): value ? "true" : "false"
        case .nothing, .list, .object: nil
        }
    }
}
