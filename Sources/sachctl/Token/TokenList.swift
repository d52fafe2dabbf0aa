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
                    Column("id", "Số", "Id", .number), Column("person", "Người", "Person"),
                    Column("personName", "Họ tên", "Full name"), Column("name", "Tên", "Name"),
                    Column("scope", "Quyền", "Scope"), Column("expiresAt", "Hết hạn", "Expires", .instant),
                    Column("revokedAt", "Đã thu hồi", "Revoked", .instant),
                    Column("createdAt", "", "", forMachines: true),
                ], reference: "id"
            ).print(answer, common)
        }
    }
}
