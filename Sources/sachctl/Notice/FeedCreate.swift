import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl reminders feed create`.
struct FeedCreate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make an address that a calendar program subscribes to; it is shown only once.",
        discussion:
            "Whoever has the address reads the deadlines and nothing else. Revoke it when they should no longer.")

    @Option(help: "The reporting unit whose deadlines it shows. Default: all of the network, for the operator.")
    var unit: String?
    @Option(help: "Whose calendar it is for.") var name: String
    @Option(help: "Language of the entries: vi or en. Default: the network's.") var feedLanguage: Language?
    @Option(help: "How many days it lives, 1 to 3660. Default: 730.") var days: Int?
    @Flag(help: "Check everything and write nothing.") var dryRun = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "reminders feed")) { client in
            let data: Payload = [
                "unit": unit, "name": name, "language": feedLanguage?.rawValue, "days": days,
            ]
            let answer: JSONValue = try client.send(
                "POST", "/v1/feeds",
                query: [("network", common.connection.network), ("dryRun", dryRun ? "true" : nil)],
                body: JSONValue.object(data.fields))
            try Sheet(
                item: answer, columns: [Column("id", "Số", "Id"), Column("url", "Địa chỉ", "Address")],
                reference: "url"
            ).print(common)
        }
    }
}
