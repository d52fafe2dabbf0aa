import CertificationAPI

/// One thing with all its members, a line each.
struct Sheet {
    /// The thing as the daemon answered it.
    var item: JSONValue
    /// Members that come first, with their names.
    var columns: [Column]
    /// The member that `-q` prints.
    var reference: String

    /// Prints the thing in the form the options ask for.
    func print(_ common: CommonOptions) throws {
        if common.output.quiet {
            return Terminal.say(DisplayWidth.harmless(Column(reference, "", "").raw(item, common.language)))
        }
        switch common.output.format {
        case .json: Terminal.say(try JSONText.pretty(item))
        case .csv: Terminal.write(Listing(columns: csvColumns, reference: reference).csv([item], common.language))
        case .table: for line in lines(common.language) { Terminal.say(line) }
        }
    }

    /// Values longer than this are cut: the exact text stands in the JSON.
    private static let longest = 400

    /// Name and value, aligned; members without a column of their own follow by their names in the interface.
    func lines(_ language: Language) -> [String] {
        var pairs = columns.filter { !$0.isForMachines }.map { ($0.title(language), $0.shown(item, language)) }
        let named = Set(columns.map(\.key))
        if case .object(let members) = item {
            for (key, value) in Self.ofLanguage(members, language) where !named.contains(key) {
                if key == "details", case .object(let details) = value {
                    for (key, value) in Self.ofLanguage(details, language) where !named.contains(key) {
                        pairs += Self.flattened(key, value, language)
                    }
                } else {
                    pairs += Self.flattened(key, value, language)
                }
            }
        }
        let shown = pairs.filter { !$0.1.isEmpty }
        let width = shown.map { DisplayWidth.of($0.0) }.max() ?? 0
        return shown.map { name, value in
            DisplayWidth.padded(name, to: width) + "  "
                + DisplayWidth.fitted(DisplayWidth.harmless(value), to: Self.longest)
        }
    }

    /// Members by name; of a pair as `scopeVi` and `scopeEn` the language's, as `scope`.
    private static func ofLanguage(
        _ members: [String: JSONValue], _ language: Language
    ) -> [(key: String, value: JSONValue)] {
        members.compactMap { key, value -> (key: String, value: JSONValue)? in
            guard key.hasSuffix("Vi") || key.hasSuffix("En") else { return (key, value) }
            let stem = String(key.dropLast(2))
            let own = language.say("Vi", "En")
            if key.hasSuffix(own) { return (members[stem] == nil ? stem : key, value) }
            // The other language's stands in only where the own is missing.
            return members[stem + own] == nil || members[stem + own] == .null ? (key, value) : nil
        }.sorted { $0.key < $1.key }
    }

    private var csvColumns: [Column] {
        guard case .object(let members) = item else { return columns }
        let named = Set(columns.map(\.key))
        return columns + members.keys.sorted().filter { !named.contains($0) }.map { Column($0, $0, $0) }
    }

    /// A member's lines: members of objects by `name.member`, each object of a list on a line of its own.
    private static func flattened(_ key: String, _ value: JSONValue, _ language: Language) -> [(String, String)] {
        let name = MemberName.shown(key, language)
        switch value {
        case .object(let members):
            if let text = members[language.rawValue]?.text { return [(name, text)] }
            return ofLanguage(members, language).flatMap { flattened(key + "." + $0.key, $0.value, language) }
        case .array(let values):
            guard values.contains(where: { if case .object = $0 { true } else { false } }) else { break }
            return values.enumerated().map { ("\(name) \($0.offset + 1)", phrase(key, $0.element, language)) }
        default: break
        }
        return [(name, phrase(key, value, language))]
    }

    /// Members whose values are codes of the interface.
    private static let codes: Set<String> = ["state", "audience", "grade", "outcome", "skipReason", "kind", "limit"]

    /// A value in the words of people: days and instants of Vietnam, members of objects by their names.
    private static func phrase(_ key: String, _ value: JSONValue, _ language: Language) -> String {
        switch value {
        case .object(let members):
            if let text = members[language.rawValue]?.text { return text }
            return ofLanguage(members, language).filter { $0.value != .null }.map {
                let inner = phrase($0.key, $0.value, language)
                let isNested = if case .object = $0.value { true } else { false }
                return MemberName.shown($0.key, language) + ": " + (isNested ? "(\(inner))" : inner)
            }.joined(separator: "; ")
        case .array(let values): return values.map { phrase(key, $0, language) }.joined(separator: ", ")
        case .string(let text):
            if let day = Day(argument: text) { return day.written(in: language) }
            if let moment = Moment(iso: text) { return moment.written(in: language) }
            return codes.contains(key) ? CodeName.shown(text, language) : text
        case .bool(let holds): return holds ? language.say("có", "yes") : language.say("không", "no")
        default: return Column.text(value, language)
        }
    }
}

extension Column {
    /// The heading in the language.
    fileprivate func title(_ language: Language) -> String { language.say(vi, en) }
}
