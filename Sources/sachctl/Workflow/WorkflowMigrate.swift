import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl workflow migrate`: confirms a proposal, a dry run without `--execute`.
struct WorkflowMigrate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Confirm a proposed migration: the cases without blockers move.")

    @Argument(help: "The machine (application).") var workflow: String
    @Argument(help: "The proposal's number.") var proposal: Int
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "workflow", reference: workflow)) { client in
            let plan: JSONValue = try client.send(
                "POST", Call.path("v1", "workflows", workflow, "migrations", String(proposal), "confirmation"),
                query: [("dryRun", confirmation.execute ? nil : "true")], timeoutSeconds: 600)
            if !confirmation.execute {
                Terminal.complain(
                    common.language.say(
                        "Chạy thử: không ghi gì. Thêm --execute để thực hiện.",
                        "Dry run: nothing was written. Add --execute to do it."))
            }
            try MigrationReport.print(plan, common)
        }
    }
}
