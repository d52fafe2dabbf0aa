import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl token list`.
struct TokenList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List tokens without their secrets.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "token")) { client in
            let answer: JSONValue = try client.get("/v1/tokens")
            try Listing(
                columns: [
                    Column("id", "Số", "Id"), Column("person", "Người", "Person"), Column("name", "Tên", "Name"),
                    Column("scope", "Quyền", "Scope"), Column("expiresAt", "Hết hạn", "Expires", .instant),
                    Column("lastUsedAt", "Dùng gần nhất", "Last used", .instant),
                ], reference: "id"
            ).print(answer, common)
        }
    }
}
