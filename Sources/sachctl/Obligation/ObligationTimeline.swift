import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl obligation timeline`: events and notices of one obligation in the order of time.
struct ObligationTimeline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "Show events and reminders together, by time.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "obligation", reference: reference)) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "obligations", reference, "timeline"))
            try Listing(
                columns: [
                    Column("at", "Lúc", "At", .instant), Column("kind", "Loại", "Kind"), Column("what", "Việc", "What"),
                    Column("state", "Trạng thái", "State"), Column("audience", "Gửi đến", "Audience"),
                    Column("address", "Địa chỉ", "Address"), Column("actor", "Người", "Actor"),
                ], reference: "at"
            ).print(answer, common)
        }
    }
}
