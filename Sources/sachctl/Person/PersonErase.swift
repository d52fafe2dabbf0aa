import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl person erase`: confirms another's request, a dry run without `--execute`.
struct PersonErase: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Erase what is held about a person, confirming another person's request.")

    @Argument(help: "The person (P12).") var reference: String
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "person")) { client in
            let answer: JSONValue = try client.send(
                "POST", Call.path("v1", "people", reference, "erasure"),
                query: [("dryRun", confirmation.execute ? nil : "true")], body: JSONValue.object([:]),
                timeoutSeconds: 600)
            if !confirmation.execute {
                Terminal.complain(
                    common.language.say(
                        "Chạy thử: không xóa gì. Thêm --execute để thực hiện.",
                        "Dry run: nothing was erased. Add --execute to do it."))
            }
            try Sheet(item: answer, columns: [Column("reference", "Mã", "Reference")], reference: "reference")
                .print(common)
        }
    }
}
