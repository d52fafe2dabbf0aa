import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl audit checkpoints`.
struct AuditCheckpoints: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "checkpoints", abstract: "List the checkpoints.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run() { client in
            let answer: JSONValue = try client.get("/v1/audit/checkpoints")
            try Listing(
                columns: [
                    Column("number", "Số", "No.", .number), Column("at", "Lúc", "At", .instant),
                    Column("treeSize", "Sự kiện", "Events", .number), Column("root", "Gốc", "Root"),
                    Column("keyId", "Khóa", "Key"),
                    Column("signature", "", "", forMachines: true),
                ], reference: "number"
            ).print(answer, common)
        }
    }
}
