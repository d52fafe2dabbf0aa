/// Fills the placeholders of a paper's sentences.
///
/// `{{name}}` is the value `name_vi` (or `name_en`), else `name`; a missing one is an error, never an empty string. What
/// stands between `[[` and `]]` is dropped when one of its placeholders is missing.
struct PaperFiller {
    /// Where values are looked up, the first that has one.
    var scopes: [PaperValue]
    var language: DocumentLanguage
    var kind: PaperKind

    /// The value of a name as it is printed, or `nil`.
    ///
    /// A day is kept as `01/04/2026`, which English readers take for January: the translation names the month.
    func value(_ name: String) -> String? {
        for scope in scopes {
            guard let text = (scope["\(name)_\(language.rawValue)"] ?? scope[name])?.printed else { continue }
            guard language == .english, let day = PrintedDay(printed: text) else { return text }
            return day.words(.english)
        }
        return nil
    }

    /// The value of a name.
    func required(_ name: String) throws(DocumentError) -> String {
        guard let text = value(name) else { throw .missing(placeholder: name, document: kind.rawValue) }
        return text
    }

    /// A list; one that is missing is an error, an empty one is not.
    func list(_ name: String) throws(DocumentError) -> [PaperValue] {
        guard let list = try optionalList(name) else { throw .missing(placeholder: name, document: kind.rawValue) }
        return list
    }

    /// A list, or `nil`.
    func optionalList(_ name: String) throws(DocumentError) -> [PaperValue]? {
        switch scopes.lazy.compactMap({ $0[name] }).first {
        case nil, .null: return nil
        case .list(let values): return values
        case .text, .number, .object: throw .malformed(placeholder: name, document: kind.rawValue)
        }
    }

    /// The paragraphs of a longer text that may have line feeds; none when it is missing.
    func paragraphs(_ name: String) -> [String] {
        for scope in scopes {
            if case .text(let text) = scope["\(name)_\(language.rawValue)"] ?? scope[name] {
                return text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.isBlank }
            }
        }
        return []
    }

    /// The same with an entry of a list looked up first.
    func within(_ entry: PaperValue) -> PaperFiller {
        PaperFiller(scopes: [entry] + scopes, language: language, kind: kind)
    }

    /// The sentence with its values.
    func fill(_ template: String) throws(DocumentError) -> String {
        var text = ""
        var rest = template[...]
        while let open = rest.firstRange(of: "[[") {
            text += try values(rest[..<open.lowerBound])
            rest = rest[open.upperBound...]
            let close = rest.firstRange(of: "]]") ?? rest.endIndex..<rest.endIndex
            text += (try? values(rest[..<close.lowerBound])) ?? ""
            rest = rest[close.upperBound...]
        }
        return text + (try values(rest))
    }

    /// The sentence with its values, or `nil` when one of them is missing.
    func optional(_ template: String) -> String? {
        try? fill(template)
    }

    private func values(_ template: Substring) throws(DocumentError) -> String {
        var text = ""
        var rest = template
        while let open = rest.firstRange(of: "{{") {
            text += rest[..<open.lowerBound]
            rest = rest[open.upperBound...]
            let close = rest.firstRange(of: "}}") ?? rest.endIndex..<rest.endIndex
            text += try required(String(rest[..<close.lowerBound]))
            rest = rest[close.upperBound...]
        }
        return text + rest
    }
}

extension Substring {
    /// Where a mark of two characters stands first.
    fileprivate func firstRange(of mark: String) -> Range<Index>? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(mark) { return index..<self.index(index, offsetBy: mark.count) }
            index = self.index(after: index)
        }
        return nil
    }
}
