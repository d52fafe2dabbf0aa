import ArgumentParser
import CertificationAPI

/// Which column of a list fills which member: recognised by heading, or said by `--map "Heading=member"`.
struct ColumnMapping {
    /// The member of each column of the file; `nil` is ignored.
    private(set) var members: [FacilityColumn?]
    private let heading: [String]

    /// Maps a heading; what was said goes before what is recognised.
    init(heading: [String], maps: [String]) throws {
        self.heading = heading
        var said: [String: FacilityColumn] = [:]
        for map in maps {
            guard let split = map.lastIndex(of: "="),
                let column = FacilityColumn(rawValue: String(map[map.index(after: split)...]))
            else {
                throw ValidationError(
                    "--map \(map): write HEADING=MEMBER; members are \(FacilityColumn.allCases.map(\.rawValue).joined(separator: ", "))."
                )
            }
            let name = String(map[..<split])
            guard heading.contains(name) else {
                throw ValidationError("--map \(map): the file has no column “\(name)”.")
            }
            said[name] = column
        }
        var taken = Set(said.values)
        members = heading.map { name in
            if let column = said[name] { return column }
            guard let column = FacilityColumn(heading: name), taken.insert(column).inserted else { return nil }
            return column
        }
        let missing = FacilityColumn.allCases.filter { $0.isRequired && !members.contains($0) }
        guard missing.isEmpty else {
            throw ValidationError(
                "no column for \(missing.map { "\($0.rawValue) (“\($0.vi)”, “\($0.en)”)" }.joined(separator: ", ")); name it with --map \"HEADING=MEMBER\"."
            )
        }
    }

    /// The row as the daemon takes it; empty cells are left out.
    func item(_ row: ListFile.Row) -> JSONValue {
        var members: [String: JSONValue] = ["line": .integer(row.line)]
        for (column, cell) in zip(self.members, row.cells) {
            if let column, !cell.isEmpty { members[column.rawValue] = .string(cell) }
        }
        return .object(members)
    }

    /// What goes where, for the preview.
    func lines(_ language: Language) -> [String] {
        zip(heading, members).map { name, column in
            name + " → " + (column?.rawValue ?? language.say("(bỏ qua)", "(ignored)"))
        }
    }
}
