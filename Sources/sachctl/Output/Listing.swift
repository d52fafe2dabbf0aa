import ArgumentParser
import CertificationAPI

/// A list of an answer's items: which columns it has, and which member is the reference that `-q` prints.
struct Listing {
    /// Columns from left to right.
    var columns: [Column]
    /// The member that `-q` prints.
    var reference: String

    /// Prints the items of an answer (`{"items": […], "next": …}`) in the form the options ask for.
    func print(_ answer: JSONValue, _ common: CommonOptions) throws {
        // The whole answer, also where it is an object that holds its list under another name.
        if common.output.format == .json, !common.output.quiet { return Terminal.say(try JSONText.pretty(answer)) }
        guard case .array(let items) = answer["items"] ?? answer else { return }
        if common.output.quiet {
            let column = Column(reference, "", "")
            for item in items { Terminal.say(DisplayWidth.harmless(column.raw(item, common.language))) }
            return
        }
        switch common.output.format {
        case .json: break
        case .csv: Terminal.write(csv(items, common.language))
        case .table:
            for line in table(items, common.language).lines(width: Terminal.width) { Terminal.say(line) }
            tellMore(answer, items.count, common.language)
        }
    }

    /// The items as CSV, every column included.
    func csv(_ items: [JSONValue], _ language: Language) -> String {
        let header = CSV.record(columns.map(\.key))
        return header + items.map { item in CSV.record(columns.map { $0.raw(item, language) }) }.joined()
    }

    /// The items as a table.
    func table(_ items: [JSONValue], _ language: Language) -> Table {
        let columns = columns.filter { !$0.isForMachines }
        return Table(
            headings: columns.map { language.say($0.vi, $0.en) },
            rows: items.map { item in columns.map { $0.shown(item, language) } },
            rightAligned: Set(columns.indices.filter { columns[$0].style == .number }),
            minor: Set(columns.indices.filter { columns[$0].isMinor }))
    }

    /// Says on standard error, so that the list itself stays clean, that it is empty or goes on.
    private func tellMore(_ answer: JSONValue, _ count: Int, _ language: Language) {
        if count == 0 { Terminal.complain(language.say("Không có mục nào.", "Nothing found.")) }
        if let next = answer["next"]?.text {
            Terminal.complain(
                language.say("Còn nữa: --after \(next), hoặc --all", "There is more: --after \(next), or --all"))
        }
    }
}
