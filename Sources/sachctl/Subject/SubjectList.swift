import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl <noun> list`: the subjects of a machine.
struct SubjectList<Noun: MachineNoun>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: "List by state, facility, unit or words.")
    }

    @Argument(help: "Words to look for, with or without accents.") var words: [String] = []
    @Option(help: "Only in this state.") var state: String?
    @Option(help: "Only of this facility (F7).") var facility: String?
    @Option(help: "Only of this reporting unit (16654).") var unit: String?
    @Option(help: "Only of this parent (A12).") var parent: String?
    @Flag(help: "Only those whose time limit has passed.") var overdue = false
    @Option(help: "Only those whose time limit stands so: overdue, soon, on_time.") var due: String?
    @OptionGroup var page: PageOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: Noun.machine.rawValue)) { client in
            let query: [(name: String, value: String?)] = [
                ("q", words.isEmpty ? nil : words.joined(separator: " ")), ("state", state), ("facility", facility),
                ("unit", unit), ("parent", parent), ("overdue", overdue ? "true" : nil), ("due", due),
                ("network", common.connection.network),
            ]
            let answer = try page.answer(from: client, Call.path("v1", Noun.machine.collection), query)
            try Listing(columns: Self.columns, reference: "reference").print(answer, common)
        }
    }

    private static var columns: [Column] {
        [
            Column("reference", "Mã", "Reference"), Column("code", "Số hồ sơ", "Code"),
            Column("title", "Tên", "Title"), Column("stateName", "Trạng thái", "State"),
            Column("state", "", "", forMachines: true),
        ] + Noun.columns + [
            Noun.limit, Column("isOverdue", "Trễ", "Late", .flag),
            Column("dueState", "", "", forMachines: true), Column("daysLeft", "", "", forMachines: true),
            Column("version", "PB", "Ver.", .number, minor: true),
            Column("changedAt", "Cập nhật", "Changed", .instant, minor: true),
            Column("network", "", "", forMachines: true), Column("revision", "", "", forMachines: true),
        ]
            + ["facility", "unit", "parent"].filter { key in !Noun.columns.contains { $0.key == key } }
            .map { Column($0, "", "", forMachines: true) }
    }
}
