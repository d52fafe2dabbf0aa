/// What can be wrong with a text and its data.
public enum TemplateError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The directory can't be read.
    case unreadable(String)
    /// No such text in that language.
    case unknown(template: String, language: String)
    /// The text itself is wrong: its name, and what.
    case malformed(String, String)
    /// The notice's data are no JSON object.
    case notAnObject
    /// Placeholders without a value.
    case missing(template: String, placeholders: [String])

    /// The fault, fit for the notice's record.
    public var description: String {
        switch self {
        case .unreadable(let path): "cannot read the templates in \(path)"
        case .unknown(let template, let language): "there is no template \(template).\(language).mustache"
        case .malformed(let name, let fault): "the template \(name) is wrong: \(fault)"
        case .notAnObject: "the notice's data are no JSON object"
        case .missing(let template, let names):
            "the template \(template) needs values that are missing: \(names.joined(separator: ", "))"
        }
    }
}
