import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl notice quiet-hours`.
struct NoticeQuietHours: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quiet-hours",
        abstract: "Set the hours in which a network sends nothing; without any it always sends.")

    @Argument(help: "Code of the network (TH).") var code: String
    @Option(help: "From, HH:MM of the network's zone.") var from: String?
    @Option(help: "To, HH:MM: sent again from this minute on.") var to: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        guard (from == nil) == (to == nil) else { throw ValidationError("Give both --from and --to, or neither.") }
        let data: Payload = ["from": from, "to": to]
        try common.run(about: .init(noun: "network", reference: code)) { client in
            let answer: JSONValue = try client.send(
                "PUT", Call.path("v1", "networks", code, "quiet-hours"), body: JSONValue.object(data.fields))
            try Sheet(item: answer, columns: [], reference: "reference").print(common)
        }
    }
}
