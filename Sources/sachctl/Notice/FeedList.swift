import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl reminders feed list`.
struct FeedList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the calendars that you may revoke, without their addresses.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "reminders")) { client in
            let answer: JSONValue = try client.get("/v1/feeds", query: [("network", common.connection.network)])
            try Listing(
                columns: [
                    Column("id", "Số", "Id", .number), Column("unit", "Đơn vị", "Unit"),
                    Column("name", "Dùng cho", "For"), Column("language", "Ngôn ngữ", "Language"),
                    Column("createdBy", "Người lập", "Made by"), Column("createdAt", "Lập lúc", "Made", .instant),
                    Column("expiresAt", "Hết hạn", "Ends", .instant),
                    Column("revokedAt", "Thu hồi lúc", "Revoked", .instant),
                    Column("network", "", "", forMachines: true),
                ], reference: "id"
            ).print(answer, common)
        }
    }
}
