import ArgumentParser
import CertificationAPI
import CertificationClient

/// A file of reports: CSV with a row a report, or JSON with an object a report.
struct ReportList {
    /// The rows as the daemon takes them.
    private(set) var items: [JSONValue]
    /// What goes where, for the preview; nothing of a JSON file.
    private(set) var mapping: [(heading: String, column: ReportColumn?)] = []

    /// Reads a file's bytes; what was said with `--map` goes before what is recognised.
    init(_ bytes: [UInt8], form: ReportForm, members: [ReportMember], maps: [String]) throws {
        let text = try ListText.decoded(bytes)
        if let first = text.first(where: { !$0.isWhitespace }), first == "[" || first == "{" {
            items = try Self.objects(text)
            return
        }
        let list = try ListFile(bytes)
        let said = try Self.said(maps, heading: list.heading, form: form, members: members)
        var taken: [ReportColumn] = Array(said.values)
        mapping = list.heading.map { heading in
            if let column = said[heading] { return (heading, column) }
            guard let column = ReportColumn(heading: heading, form: form, members: members), !taken.contains(column)
            else { return (heading, nil) }
            taken.append(column)
            return (heading, column)
        }
        guard let key = members.first, taken.contains(.member(key)) else {
            throw ValidationError(
                "no column for \(members.first.map { "\($0.rawValue) (“\($0.vi)”, “\($0.en)”)" } ?? ""); name it with --map \"HEADING=MEMBER\"."
            )
        }
        let columns = mapping.map(\.column)
        items = list.rows.map { Self.item($0, columns) }
    }

    /// The lines of the preview.
    func lines(_ language: Language) -> [String] {
        mapping.map { $0.heading + " → " + ($0.column?.name ?? language.say("(bỏ qua)", "(ignored)")) }
    }

    /// An array of objects, or an object with the array under `rows`.
    private static func objects(_ text: String) throws -> [JSONValue] {
        guard let value = JSONText.value(of: text) else { throw ValidationError("the file is no JSON text") }
        let rows: JSONValue? =
            if case .object = value { value["rows"] } else { value }
        guard case .array(let items) = rows else {
            throw ValidationError("the JSON file holds no array of reports (nor one under “rows”)")
        }
        return try items.enumerated().map { index, item in
            guard case .object(var members) = item else {
                throw ValidationError("report \(index + 1) of the JSON file is no object")
            }
            members["line"] = .integer(index + 1)
            return .object(members)
        }
    }

    private static func said(_ maps: [String], heading: [String], form: ReportForm, members: [ReportMember]) throws
        -> [String: ReportColumn]
    {
        var said: [String: ReportColumn] = [:]
        for map in maps {
            guard let split = map.lastIndex(of: "="),
                let column = ReportColumn(
                    heading: String(map[map.index(after: split)...]), form: form, members: members)
            else {
                throw ValidationError(
                    "--map \(map): write HEADING=MEMBER; members are \(members.map(\.rawValue).joined(separator: ", ")) and the form's codes."
                )
            }
            let name = String(map[..<split])
            guard heading.contains(name) else {
                throw ValidationError("--map \(map): the file has no column “\(name)”.")
            }
            said[name] = column
        }
        return said
    }

    private static func item(_ row: ListFile.Row, _ columns: [ReportColumn?]) -> JSONValue {
        var members: [String: JSONValue] = ["line": .integer(row.line)]
        var cells: [String: JSONValue] = [:]
        var reasons: [String: JSONValue] = [:]
        for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
            switch column {
            case .member(.isNil): members["nil"] = yes(cell)
            case .member(let member) where [.paperDate, .receivedOn].contains(member):
                members[member.rawValue] = .string(day(cell))
            case .member(let member): members[member.rawValue] = .string(cell)
            case .figure(let code): cells[code] = .string(cell)
            case .reason(let code): reasons[code] = .string(cell)
            case nil: break
            }
        }
        members["cells"] = .object(cells)
        if !reasons.isEmpty { members["justifications"] = .object(reasons) }
        return .object(members)
    }

    /// What says yes or no; anything else goes on as it is and is refused.
    private static func yes(_ cell: String) -> JSONValue {
        switch cell.lowercased() {
        case "có", "x", "true", "yes", "1": .bool(true)
        case "không", "false", "no", "0": .bool(false)
        default: .string(cell)
        }
    }

    /// dd/mm/yyyy as yyyy-mm-dd; anything else goes on as it is.
    private static func day(_ cell: String) -> String {
        guard let match = cell.wholeMatch(of: /([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})/) else { return cell }
        let padded = { (text: Substring) in (text.count == 1 ? "0" : "") + text }
        return "\(match.3)-\(padded(match.2))-\(padded(match.1))"
    }
}
