/// A text with placeholders in the notation of Mustache: `{{name}}`, `{{#section}}…{{/section}}`, `{{^inverted}}…{{/inverted}}`,
/// `{{! remark}}`.
///
/// Not the general engine: that one prints a missing placeholder as nothing, which in a legal notice is a wrong notice, and
/// escapes for HTML, which a mail is not. Partials, lambdas and other delimiters are refused when the text is read.
struct MailTemplate: Sendable {
    indirect enum Node: Sendable {
        case text([UInt8])
        case variable(Name)
        case section(Name, isInverted: Bool, inside: [Node])
    }

    /// A placeholder's name, with everything it may stand for.
    struct Name: Sendable {
        /// As it stands in the text.
        var base: String
        /// The member that holds the value in the text's own language: `unit_name_vi` for `unit_name`.
        var localized: String
        /// `grade_is_major` compares `grade` with `major`.
        var comparison: (member: String, value: String)?

        init(_ base: String, language: String) {
            self.base = base
            localized = base + "_" + language
            guard let joint = base.firstRange(of: "_is_") else { return }
            comparison = (String(base[..<joint.lowerBound]), String(base[joint.upperBound...]))
        }
    }

    private var nodes: [Node] = []

    /// Reads a text in a language; throws ``TemplateError/malformed(_:_:)`` for a tag that mails have no use for or does not close.
    init(_ text: String, language: String, name: String) throws(TemplateError) {
        var parser = Parser(language: language, name: name)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let hasLastLineEnd = lines.last?.isEmpty == true
        if hasLastLineEnd { lines.removeLast() }
        for (index, line) in lines.enumerated() {
            let isLast = index == lines.count - 1
            // A line that holds nothing but a section's tag leaves no empty line behind.
            let trimmed = line.drop { $0.isWhitespace }
            let isTagAlone =
                ["{{#", "{{^", "{{/", "{{!"].contains { trimmed.hasPrefix($0) } && trimmed.hasSuffix("}}")
                && trimmed.dropFirst(2).firstRange(of: "{{") == nil
            try parser.read(isTagAlone ? trimmed : line)
            if !isTagAlone, !isLast || hasLastLineEnd { parser.add("\n") }
        }
        nodes = try parser.finish()
    }

    /// Appends the text with its values to `output` and names the placeholders that have none in `missing`.
    ///
    /// Values are looked for from the last scope to the first. Placeholders of sections that are not printed are not asked for.
    func render(_ scopes: [TemplateValue], into output: inout [UInt8], missing: inout [String]) {
        Self.render(nodes, scopes, &output, &missing)
    }

    private static func render(
        _ nodes: [Node], _ stack: [TemplateValue], _ output: inout [UInt8], _ missing: inout [String]
    ) {
        for node in nodes {
            switch node {
            case .text(let bytes): output += bytes
            case .variable(let name):
                if let text = lookUp(name, stack)?.printed {
                    output += text.utf8
                } else if !missing.contains(name.base) {
                    missing.append(name.base)
                }
            case .section(let name, let isInverted, let inside):
                let value = lookUp(name, stack) ?? .nothing
                guard value.isTruthy != isInverted else { continue }
                if isInverted {
                    render(inside, stack, &output, &missing)
                } else if case .list(let items) = value {
                    for item in items { render(inside, stack + [item], &output, &missing) }
                } else {
                    render(inside, stack + [value], &output, &missing)
                }
            }
        }
    }

    /// The text with everything put in that follows from `data` alone, whatever values the names in `own` have.
    ///
    /// What is missing stays, so that the rendering names it, and so do sections over a list.
    func filled(_ data: [String: TemplateValue], except own: Set<String>) -> MailTemplate {
        MailTemplate(nodes: Self.filled(nodes, [.object(data)], own))
    }

    private init(nodes: [Node]) { self.nodes = nodes }

    private static func filled(_ nodes: [Node], _ stack: [TemplateValue], _ own: Set<String>) -> [Node] {
        var output: [Node] = []
        for node in nodes {
            switch node {
            case .text: join(node, to: &output)
            case .variable(let name):
                let text = isKnown(name, own) ? lookUp(name, stack)?.printed : nil
                join(text.map { .text(Array($0.utf8)) } ?? node, to: &output)
            case .section(let name, let isInverted, let inside):
                guard isKnown(name, own) else {
                    output.append(node)
                    continue
                }
                let value = lookUp(name, stack) ?? .nothing
                guard value.isTruthy != isInverted else { continue }
                if isInverted {
                    for inner in filled(inside, stack, own) { join(inner, to: &output) }
                    continue
                }
                // The section's value is a scope of what is in it: gone only when nothing is left to be looked for.
                let inner = filled(inside, stack + [value], own)
                var isDone = inner.allSatisfy { if case .text = $0 { true } else { false } }
                if case .list = value { isDone = false }
                for part in isDone ? inner : [node] { join(part, to: &output) }
            }
        }
        return output
    }

    /// Whether a name means the same for all notices that have these names of their own.
    private static func isKnown(_ name: Name, _ own: Set<String>) -> Bool {
        name.base != "." && !own.contains(name.localized) && !own.contains(name.base)
            && name.comparison.map { !own.contains($0.member) } ?? true
    }

    private static func join(_ node: Node, to nodes: inout [Node]) {
        if case .text(let more) = node, case .text(let before)? = nodes.last {
            nodes[nodes.count - 1] = .text(before + more)
        } else {
            nodes.append(node)
        }
    }

    /// The value of a name, looked for from the innermost section outwards; an item of a list of codes has a flag of its own name.
    private static func lookUp(_ name: Name, _ stack: [TemplateValue]) -> TemplateValue? {
        if name.base == "." { return stack.last }
        for index in stack.indices.reversed() {
            switch stack[index] {
            case .object(let members):
                if let value = members[name.localized] ?? members[name.base] { return value }
                if let comparison = name.comparison, let value = members[comparison.member] {
                    return .flag(value.printed == comparison.value)
                }
            case .text(let code) where code == name.base: return .flag(true)
            default: continue
            }
        }
        return nil
    }
}

extension MailTemplate {
    /// Turns lines into nodes.
    private struct Parser {
        private struct Section {
            var name: String
            var isInverted: Bool
            var before: [Node]
        }

        private let language: String
        private let template: String
        private var nodes: [Node] = []
        private var open: [Section] = []

        init(language: String, name: String) {
            self.language = language
            template = name
        }

        mutating func add(_ text: some StringProtocol) {
            guard !text.isEmpty else { return }
            if case .text(let before)? = nodes.last {
                nodes[nodes.count - 1] = .text(before + Array(text.utf8))
            } else {
                nodes.append(.text(Array(text.utf8)))
            }
        }

        mutating func read(_ line: Substring) throws(TemplateError) {
            var rest = line
            while let start = rest.firstRange(of: "{{") {
                add(rest[..<start.lowerBound])
                rest = rest[start.upperBound...]
                let close = rest.hasPrefix("{") ? "}}}" : "}}"
                guard let end = rest.firstRange(of: close) else { throw fault("a tag is not closed in its line") }
                try tag(rest[..<end.lowerBound])
                rest = rest[end.upperBound...]
            }
            add(rest)
        }

        private mutating func tag(_ tag: Substring) throws(TemplateError) {
            let word = tag.drop { "#^/&!{".contains($0) }.filter { !$0.isWhitespace }
            switch tag.first {
            case "!": return
            case "#", "^":
                open.append(Section(name: word, isInverted: tag.first == "^", before: nodes))
                nodes = []
            case "/":
                guard let section = open.popLast(), section.name == word else {
                    throw fault("{{/\(word)}} closes nothing")
                }
                let name = Name(word, language: language)
                nodes = section.before + [.section(name, isInverted: section.isInverted, inside: nodes)]
            case ">", "<", "$", "=", "%", nil: throw fault("the tag {{\(tag)}} is not for mails")
            default: nodes.append(.variable(Name(word, language: language)))
            }
        }

        func finish() throws(TemplateError) -> [Node] {
            guard let section = open.last else { return nodes }
            throw fault("{{#\(section.name)}} is not closed")
        }

        private func fault(_ text: String) -> TemplateError { .malformed(template, text) }
    }
}
