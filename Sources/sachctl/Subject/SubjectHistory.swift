import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl <noun> history`: the ledger of one subject.
struct SubjectHistory<Noun: MachineNoun>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "history", abstract: "Show who did what and when, from the ledger.")
    }

    @Argument(help: .reference) var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: Noun.machine.rawValue, reference: reference)) { client in
            let events: JSONValue = try client.get(Call.path("v1", Noun.machine.collection, reference, "events"))
            try Listing(
                columns: [
                    Column("version", "PB", "Ver.", .number), Column("at", "Lúc", "At", .instant),
                    Column("eventName", "Thao tác", "Event"), Column("event", "", "", forMachines: true),
                    Column("fromStateName", "Từ", "From"), Column("toStateName", "Đến", "To"),
                    Column("fromState", "", "", forMachines: true), Column("toState", "", "", forMachines: true),
                    Column("actor", "Người", "Actor"), Column("actorName", "Họ tên", "Name"),
                    Column("onBehalfOf", "Thay mặt", "For", minor: true),
                    Column("data", "Nội dung", "Data", minor: true),
                    Column("hash", "", "", forMachines: true),
                ], reference: "version"
            ).print(events, common)
        }
    }
}
