import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl notice confirm`.
struct NoticeConfirm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "Confirm that a notice arrived by another way.")

    @Argument(help: "The notice's number.") var id: Int
    @Option(help: "How it arrived: who was called, which letter.") var note: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "notice", reference: String(id))) { client in
            let answer: JSONValue = try client.send(
                "POST", Call.path("v1", "notices", String(id), "confirmation"),
                body: JSONValue.object(["note": .string(note.composed)]),
                idempotencyKey: Client.freshKey())
            try Sheet(item: answer, columns: [], reference: "id").print(common)
        }
    }
}
