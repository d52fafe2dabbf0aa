import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl notice bounce`.
struct NoticeBounce: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bounce", abstract: "Record that notices came back: they do not count as delivered any more.")

    @Argument(help: "The notices' numbers.") var ids: [Int]
    @Option(help: "What the server that returned them said.") var reply: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        for id in ids {
            try common.run(about: .init(noun: "notice", reference: String(id))) { client in
                let answer: JSONValue = try client.send(
                    "POST", Call.path("v1", "notices", String(id), "bounce"),
                    body: JSONValue.object(["reply": .string(reply.composed)]), idempotencyKey: Client.freshKey())
                try Sheet(item: answer, columns: [], reference: "id").print(common)
            }
        }
    }
}
