import CertificationAPI

/// What a column of a list of reports fills: what names the row, what comes with the report, a figure, or a reason.
enum ReportColumn: Equatable {
    /// A member of the row beside its figures.
    case member(ReportMember)
    /// A figure by its code, or a cell of a list (9.ELEC.current).
    case figure(String)
    /// The reason under a code (justify.B1).
    case reason(String)

    /// The column of a heading: a code of the form alone or before its name, the name alone, a cell of a list, or a member.
    init?(heading: String, form: ReportForm, members: [ReportMember]) {
        let key = FacilityColumn.key(heading)
        guard !key.isEmpty else { return nil }
        if let member = members.first(where: { $0.headings.contains { FacilityColumn.key($0) == key } }) {
            self = .member(member)
            return
        }
        let first = heading.split(whereSeparator: { $0 == " " || $0 == ":" }).first.map(String.init) ?? heading
        if let reason = Self.suffix(of: first, after: "justify.") {
            self = .reason(reason)
        } else if let field = form.fields.first(where: { $0.code.lowercased() == first.lowercased() }) {
            self = .figure(field.code)
        } else if Self.isCell(first, form: form) {
            self = .figure(first)
        } else if let field = form.fields.first(where: { field in
            [field.label.vi, field.label.en].contains { FacilityColumn.key($0) == key }
        }) {
            self = .figure(field.code)
        } else {
            return nil
        }
    }

    /// What it is called in the preview and after `--map HEADING=`.
    var name: String {
        switch self {
        case .member(let member): member.rawValue
        case .figure(let code): code
        case .reason(let code): "justify.\(code)"
        }
    }

    private static func suffix(of text: String, after prefix: String) -> String? {
        guard text.lowercased().hasPrefix(prefix), text.count > prefix.count else { return nil }
        return String(text.dropFirst(prefix.count))
    }

    /// LIST.ROW.MEMBER of a list that the form has.
    private static func isCell(_ text: String, form: ReportForm) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 3 && !parts.contains("")
            && form.fields.contains { $0.code == parts[0] && $0.type == "list" }
    }
}
