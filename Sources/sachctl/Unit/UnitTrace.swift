import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl unit trace`.
struct UnitTrace: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace", abstract: "Trace a unit back to its predecessors and on to its successors.")

    @Argument(help: "The unit's code, present or former (16654).") var code: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "unit")) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "units", code, "trace"))
            try Listing(
                columns: [
                    Column("depth", "Bậc", "Depth", .number), Column("direction", "Hướng", "Direction"),
                    Column("code", "Mã", "Code"), Column("name", "Tên", "Name"), Column("kind", "Loại", "Kind"),
                    Column("via", "Qua", "Via"), Column("effectiveOn", "Hiệu lực", "Effective", .day),
                    Column("basis", "Căn cứ", "Basis"),
                ], reference: "code"
            ).print(answer, common)
        }
    }
}
