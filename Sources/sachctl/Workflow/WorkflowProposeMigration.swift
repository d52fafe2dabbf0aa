import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl workflow propose-migration`: running cases to a newer revision, a dry run without `--execute`.
struct WorkflowProposeMigration: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose-migration",
        abstract: "Propose to move running cases to a newer revision of their machine; shows what stands against it.")

    @Argument(help: "The machine (application).") var workflow: String
    @Argument(help: "Only these cases (A12). Default: all that run.") var references: [String] = []
    @Option(help: "The revision to go to.") var to: Int
    @Option(help: "The revision to come from. Default: the one before.") var from: Int?
    @Option(help: "A blocker to take responsibility for, by its code or kind. May be repeated.") var accept: [String] =
        []
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "workflow", reference: workflow)) { client in
            var data: [String: JSONValue] = ["toRevision": .integer(to)]
            if let from { data["fromRevision"] = .integer(from) }
            if !references.isEmpty { data["subjects"] = .array(references.map { .string($0) }) }
            if !accept.isEmpty { data["accepts"] = .array(accept.map { .string($0) }) }
            let plan: JSONValue = try client.send(
                "POST", Call.path("v1", "workflows", workflow, "migrations"),
                query: [("network", common.connection.network), ("dryRun", confirmation.execute ? nil : "true")],
                body: JSONValue.object(data), timeoutSeconds: 600)
            if !confirmation.execute {
                Terminal.complain(
                    common.language.say(
                        "Chạy thử: không ghi gì. Thêm --execute để lập đề xuất.",
                        "Dry run: nothing was written. Add --execute to propose it."))
            }
            try MigrationReport.print(plan, common)
        }
    }
}
