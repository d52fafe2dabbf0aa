import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl audit checkpoint`.
struct AuditCheckpoint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint", abstract: "Sign a checkpoint over the ledger; keep its JSON outside the database.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "audit")) { client in
            let answer: JSONValue = try client.send("POST", "/v1/audit/checkpoints", timeoutSeconds: 600)
            try Sheet(item: answer, columns: [Column("id", "Số", "No.")], reference: "id").print(common)
        }
    }
}
