import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl complaint erase-identity`.
struct ComplaintIdentityErase: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase-identity", abstract: "Erase who complained and in which words, once the complaint is over.")

    @Argument(help: "The complaint (Q5).") var reference: String
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "complaint", reference: reference)) { client in
            let answer: JSONValue = try client.send(
                "DELETE", Call.path("v1", "complaints", reference, "identity"),
                query: [("dryRun", confirmation.execute ? nil : "true")], idempotencyKey: Client.freshKey())
            if !confirmation.execute {
                Terminal.complain(
                    common.language.say(
                        "Chạy thử: không ghi gì. Thêm --execute để thực hiện.",
                        "Dry run: nothing was written. Add --execute to do it."))
            }
            try Sheet(item: answer, columns: [], reference: "reference").print(common)
        }
    }
}
