import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl key list`.
struct KeyList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the keys, oldest first.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "key")) { client in
            let answer: JSONValue = try client.get("/v1/keys")
            try Listing(columns: Self.columns, reference: "id").print(answer, common)
        }
    }

    static let columns = [
        Column("id", "Khóa", "Key"), Column("purpose", "Dùng để ký", "Signs"),
        Column("validFrom", "Từ", "Since", .instant), Column("retiredAt", "Thôi dùng", "Retired", .instant),
        Column("revokedAt", "Đã hủy", "Revoked", .instant), Column("reason", "Lý do", "Reason"),
        Column("publicKey", "", "", forMachines: true),
    ]
}
