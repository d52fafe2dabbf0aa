import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl obligation generate`: the obligations of a whole period (O1), a dry run without `--execute`.
struct ObligationGenerate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Make the missing obligations of a period for every unit that owes a report."
    )

    @Argument(help: "The period (2026).") var period: String
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "obligation")) { client in
            let answer: JSONValue = try ProgressLine.during(common.language.say("Đang lập nghĩa vụ", "Generating")) {
                try client.send(
                    "POST", "/v1/obligations/generation",
                    query: [
                        ("network", common.connection.network), ("dryRun", confirmation.execute ? nil : "true"),
                    ], body: JSONValue.object(["period": .string(period)]), timeoutSeconds: 600)
            }
            if !confirmation.execute {
                Terminal.complain(
                    common.language.say(
                        "Chạy thử: không ghi gì. Thêm --execute để thực hiện.",
                        "Dry run: nothing was written. Add --execute to do it."))
            }
            try Sheet(
                item: answer, columns: [Column("generated", "Số nghĩa vụ", "Obligations")], reference: "generated"
            ).print(common)
        }
    }
}
