import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl <noun> show`: everything about one subject.
struct SubjectShow<Noun: MachineNoun>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: "Show everything about one of them.")
    }

    @Argument(help: .reference) var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: Noun.machine.rawValue, reference: reference)) { client in
            let subject: JSONValue = try client.get(Call.path("v1", Noun.machine.collection, reference))
            try Sheet(item: subject, columns: columns, reference: "reference").print(common)
        }
    }

    private var columns: [Column] {
        [
            Column("reference", "Mã", "Reference"), Column("code", "Số", "Code"), Column("title", "Tên", "Title"),
            Column("stateName", "Trạng thái", "State"), Column("state", "", "", forMachines: true),
            Column("dueAt", "Hạn", "Due", .limit), Column("isOverdue", "Quá hạn", "Overdue", .flag),
            Column("daysLeft", "Còn (ngày làm việc)", "Working days left"),
            Column("dueState", "", "", forMachines: true),
            Column("isFinal", "Đã kết thúc", "Final", .flag), Column("version", "Phiên bản", "Version"),
            Column("changedAt", "Cập nhật", "Changed", .instant), Column("facility", "Cơ sở", "Facility"),
            Column("unit", "Đơn vị", "Unit"), Column("parent", "Thuộc", "Parent"),
            Column("network", "Mạng lưới", "Network"), Column("revision", "Bản quy tắc", "Rule revision"),
            Column("workflow", "", "", forMachines: true),
        ]
    }
}
