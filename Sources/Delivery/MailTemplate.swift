/// A text with placeholders in the notation of Mustache: `{{name}}`, `{{#section}}…{{/section}}`, `{{^inverted}}…{{/inverted}}`,
/// `{{! remark}}`.
///
/// Not the general engine: that one prints a missing placeholder as nothing, which in a legal notice is a wrong notice, and
/// escapes for HTML, which a mail is not. Partials, lambdas and other delimiters are refused when the text is read.
struct MailTemplate: Sendable {
    indirect enum Node: Sendable {
        case text([UInt8])
        /// Whole lines, and the same as a mail's body has them.
        case lines([UInt8], encoded: MailBody.Lines)
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
        // Over bytes: the programs of Unicode's letters would take a fifth of a second of the daemon's start.
        var parser = Parser(language: language, name: name)
        var lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
        let hasLastLineEnd = lines.last?.isEmpty == true
        if hasLastLineEnd { lines.removeLast() }
        for (index, line) in lines.enumerated() {
            let isLast = index == lines.count - 1
            // A line that holds nothing but a section's tag leaves no empty line behind.
            let trimmed = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
            let isTagAlone =
                ["{{#", "{{^", "{{/", "{{!"].contains { trimmed.starts(with: $0.utf8) }
                && trimmed.suffix(2) == Parser.end
                && Parser.find(Parser.start, in: trimmed.dropFirst(2)) == nil
            try parser.read(isTagAlone ? trimmed : line)
            if !isTagAlone, !isLast || hasLastLineEnd { parser.add([0x0A]) }
        }
        nodes = try parser.finish()
    }

    /// Appends the text with its values to `output` and names the placeholders that have none in `missing`.
    ///
    /// Values are looked for from the last scope to the first. Placeholders of sections that are not printed are not asked for.
    func render(_ scopes: [TemplateValue], into output: inout [UInt8], missing: inout [String]) {
        for node in nodes { Self.render(node, scopes, &output, &missing) }
    }

    /// Writes the text with its values into a mail's body, which stands at the beginning of a line.
    func render(_ scopes: [TemplateValue], into body: inout MailBody, missing: inout [String]) {
        for node in nodes {
            if case .lines(_, let encoded) = node {
                body.add(encoded)
            } else {
                body.write { Self.render(node, scopes, &$0, &missing) }
            }
        }
    }

    private static func render(
        _ node: Node, _ stack: [TemplateValue], _ output: inout [UInt8], _ missing: inout [String]
    ) {
        switch node {
        case .text(let bytes), .lines(let bytes, encoded: _): output += bytes
        case .variable(let name):
            if let text = lookUp(name, stack)?.printed {
                output += text.utf8
            } else if !missing.contains(name.base) {
                missing.append(name.base)
            }
        case .section(let name, let isInverted, let inside):
            let value = lookUp(name, stack) ?? .nothing
            guard value.isTruthy != isInverted else { return }
            if isInverted {
                for inner in inside { render(inner, stack, &output, &missing) }
            } else if case .list(let items) = value {
                for item in items {
                    for inner in inside { render(inner, stack + [item], &output, &missing) }
                }
            } else {
                for inner in inside { render(inner, stack + [value], &output, &missing) }
            }
        }
    }

    /// The text with those of its lines encoded that are the same in every mail.
    func encoded() -> MailTemplate {
        var output: [Node] = []
        for node in nodes {
            // Up to its first line end a text belongs to a line that began before it.
            guard case .text(let bytes) = node, let last = bytes.lastIndex(of: 0x0A),
                let first = output.isEmpty ? -1 : bytes.firstIndex(of: 0x0A), first < last
            else {
                output.append(node)
                continue
            }
            if first >= 0 { output.append(.text(Array(bytes[...first]))) }
            let lines = Array(bytes[(first + 1)...last])
            output.append(.lines(lines, encoded: MailBody.Lines(lines)))
            if last + 1 < bytes.count { output.append(.text(Array(bytes[(last + 1)...]))) }
        }
        return MailTemplate(nodes: output)
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
            case .text, .lines: join(node, to: &output)
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

        static let start = Array("{{".utf8)[...]
        static let end = Array("}}".utf8)[...]
        private static let wideEnd = Array("}}}".utf8)[...]

        /// Where a mark begins.
        static func find(_ mark: ArraySlice<UInt8>, in text: ArraySlice<UInt8>) -> Int? {
            guard text.count >= mark.count, let first = mark.first else { return nil }
            return (text.startIndex...(text.endIndex - mark.count)).first {
                text[$0] == first && text[$0...].starts(with: mark)
            }
        }

        mutating func add(_ text: ArraySlice<UInt8>) {
            guard !text.isEmpty else { return }
            if case .text(let before)? = nodes.last {
                nodes[nodes.count - 1] = .text(before + text)
            } else {
                nodes.append(.text(Array(text)))
            }
        }

        mutating func read(_ line: ArraySlice<UInt8>) throws(TemplateError) {
            var rest = line
            while let start = Self.find(Self.start, in: rest) {
                add(rest[..<start])
                rest = rest[(start + 2)...]
                let close = rest.first == UInt8(ascii: "{") ? Self.wideEnd : Self.end
                guard let end = Self.find(close, in: rest) else { throw fault("a tag is not closed in its line") }
                try tag(Substring(String(decoding: rest[..<end], as: UTF8.self)))
                rest = rest[(end + close.count)...]
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
