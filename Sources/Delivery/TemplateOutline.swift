/// The placeholders of a template, read beforehand: the engine prints a missing one as nothing, this house refuses it.
struct TemplateOutline: Sendable, Equatable {
    indirect enum Node: Sendable, Equatable {
        case variable(String)
        case section(String, isInverted: Bool, inside: [Node])
    }

    private(set) var nodes: [Node] = []
    /// Every name the template asks for.
    private(set) var names: Set<String> = []

    /// Reads the tags; throws ``TemplateError/malformed(_:_:)`` for a tag that mail texts have no use for or that does not close.
    init(_ text: String, name: String) throws(TemplateError) {
        var open: [(name: String, isInverted: Bool, before: [Node])] = []
        var rest = Substring(text)
        while let start = rest.firstRange(of: "{{") {
            rest = rest[start.upperBound...]
            let close = rest.hasPrefix("{") ? "}}}" : "}}"
            guard let end = rest.firstRange(of: close) else { throw .malformed(name, "a tag is not closed") }
            let tag = rest[..<end.lowerBound]
            rest = rest[end.upperBound...]
            let word = tag.drop { "#^/&!{".contains($0) }.filter { !$0.isWhitespace }
            names.insert(word)
            switch tag.first {
            case "!": continue
            case "#", "^":
                open.append((word, tag.first == "^", nodes))
                nodes = []
            case "/":
                guard let section = open.popLast(), section.name == word else {
                    throw .malformed(name, "{{/\(word)}} closes nothing")
                }
                nodes = section.before + [.section(word, isInverted: section.isInverted, inside: nodes)]
            case ">", "<", "$", "=", "%", nil: throw .malformed(name, "the tag {{\(tag)}} is not for mails")
            default: nodes.append(.variable(word))
            }
        }
        guard open.isEmpty else {
            throw .malformed(name, "{{#\(open.map(\.name).joined(separator: " "))}} is not closed")
        }
    }

    /// The placeholders that `data` has no value for, in the order of the text; those of sections that are not printed are not asked for.
    func missing(from data: [String: TemplateValue]) -> [String] {
        var names: [String] = []
        Self.walk(nodes, [.object(data)], &names)
        return names
    }

    private static func walk(_ nodes: [Node], _ stack: [TemplateValue], _ names: inout [String]) {
        for node in nodes {
            switch node {
            case .variable(let name):
                let value = lookUp(name, stack)
                if (value == nil || value == .nothing), !names.contains(name) { names.append(name) }
            case .section(let name, let isInverted, let inside):
                let value = lookUp(name, stack) ?? .nothing
                guard value.isTruthy != isInverted else { continue }
                if case .list(let items) = value, !isInverted {
                    for item in items { walk(inside, stack + [item], &names) }
                } else {
                    walk(inside, stack + [value], &names)
                }
            }
        }
    }

    private static func lookUp(_ name: String, _ stack: [TemplateValue]) -> TemplateValue? {
        if name == "." { return stack.last }
        let path = name.split(separator: ".").map(String.init)
        guard let first = path.first else { return nil }
        for scope in stack.reversed() {
            guard var value = scope.member(first) else { continue }
            for member in path.dropFirst() {
                guard let next = value.member(member) else { return nil }
                value = next
            }
            return value
        }
        return nil
    }
}
