import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl paper control-slip`: the process control slip, generated from the ledger.
struct PaperControlSlip: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "control-slip", abstract: "Every hand-over of a case, from the ledger (form 06).")

    @Argument(help: .reference) var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "application", reference: reference)) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "applications", reference, "control-slip"))
            try Listing(
                columns: [
                    Column("no", "STT", "No.", .number), Column("at", "Thời gian giao", "At", .instant),
                    Column("eventName", "Việc", "What"), Column("givenBy", "Người giao", "Given by"),
                    Column("receivedBy", "Bên nhận", "Received by"), Column("dueAt", "Hạn", "Due", .limit),
                    Column("result", "Kết quả", "Result", .code), Column("note", "Ghi chú", "Note", minor: true),
                    Column("state", "", "", forMachines: true),
                ], reference: "no"
            ).print(answer, common)
        }
    }
}
