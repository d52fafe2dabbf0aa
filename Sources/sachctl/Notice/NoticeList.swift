import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl notice list`.
struct NoticeList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List notices by subject, state or time.")

    @Option(help: "Only of this subject (O12).") var subject: String?
    @Option(help: "Only in this state.") var state: String?
    @Option(help: "Due from this day on (yyyy-mm-dd).") var from: Day?
    @Option(help: "Due up to and with this day (yyyy-mm-dd).") var to: Day?
    @OptionGroup var page: PageOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "notice")) { client in
            let answer: JSONValue = try page.answer(
                from: client, Call.path("v1", "notices"),
                [
                    ("subject", subject), ("state", state), ("from", from?.iso), ("to", to?.iso),
                    ("network", common.connection.network),
                ])
            try Listing(
                columns: [
                    Column("id", "Số", "Id", .number), Column("dueAt", "Lúc", "Due", .instant),
                    Column("subject", "Hồ sơ", "Subject"),
                    Column("unit", "Đơn vị", "Unit"), Column("purpose", "Mục đích", "Purpose"),
                    Column("step", "Bước", "Step"),
                    Column("audience", "Người nhận", "Audience"), Column("state", "Trạng thái", "State"),
                    Column("skipReason", "Lý do bỏ", "Skipped"), Column("address", "Địa chỉ", "Address"),
                    Column("sentAt", "Đã gửi", "Sent", .instant, minor: true),
                    Column("attempts", "Lần", "Tries", .number, minor: true),
                    Column("messageId", "", "", forMachines: true),
                ], reference: "id"
            ).print(answer, common)
        }
    }
}
