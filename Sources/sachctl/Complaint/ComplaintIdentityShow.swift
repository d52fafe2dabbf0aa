import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl complaint identity`.
struct ComplaintIdentityShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "identity", abstract: "Show who complained, to its handler alone; the reading is recorded.")

    @Argument(help: "The complaint (Q5).") var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "complaint", reference: reference)) { client in
            let answer: JSONValue = try client.send(
                "POST", Call.path("v1", "complaints", reference, "readings"), body: JSONValue.object([:]),
                idempotencyKey: Client.freshKey())
            try Sheet(item: answer, columns: [], reference: "reference").print(common)
        }
    }
}
