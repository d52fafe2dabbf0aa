import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl task list`.
struct TaskList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List open tasks and running time limits of your roles, by due date.")

    @Option(help: "Only of this kind: case, time_limit, or a task's own (notice_exhausted).") var kind: String?
    @Option(help: "Only about this reporting unit (16654).") var unit: String?
    @OptionGroup var page: PageOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run() { client in
            let answer: JSONValue = try page.answer(
                from: client, Call.path("v1", "tasks"),
                [("kind", kind), ("unit", unit), ("network", common.connection.network)])
            try Listing(
                columns: [
                    Column("isMine", "Của tôi", "Mine", .flag), Column("dueAt", "Hạn", "Due", .limit),
                    Column("isOverdue", "Quá hạn", "Overdue", .flag),
                    Column("kind", "Việc", "Kind", .code), Column("limitName", "Thời hạn", "Limit"),
                    Column("subject", "Hồ sơ", "Subject"),
                    Column("title", "Tên", "Title"),
                    Column("stateName", "Trạng thái", "State"), Column("state", "", "", forMachines: true),
                    Column("role", "Vai trò", "Role"),
                    Column("workflow", "", "", forMachines: true), Column("createdAt", "", "", forMachines: true),
                    Column("detail", "", "", forMachines: true),
                ], reference: "subject"
            ).print(answer, common)
        }
    }
}
