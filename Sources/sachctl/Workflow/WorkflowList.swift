import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl workflow list`.
struct WorkflowList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the machines and their revisions.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run() { client in
            let answer: JSONValue = try client.get("/v1/workflows")
            try Listing(
                columns: [
                    Column("workflow", "Máy trạng thái", "Workflow"), Column("revision", "Bản", "Revision", .number),
                    Column("name", "Tên", "Name"), Column("effectiveFrom", "Hiệu lực", "Effective", .day),
                ], reference: "workflow"
            ).print(answer, common)
        }
    }
}
