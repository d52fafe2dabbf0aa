import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl paper register`: the dossier register, generated from the ledger.
struct PaperRegister: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "The dossiers received between two days, from the ledger (form 07).")

    @Option(help: "First day (yyyy-mm-dd).") var from: Day
    @Option(help: "Last day, included (yyyy-mm-dd).") var to: Day
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "application")) { client in
            let answer: JSONValue = try client.get(
                Call.path("v1", "dossier-register"),
                query: [("from", from.iso), ("to", to.iso), ("network", common.connection.network)])
            try Listing(
                columns: [
                    Column("no", "STT", "No.", .number), Column("dossierCode", "Mã hồ sơ", "Dossier"),
                    Column("establishment", "Cơ sở", "Establishment"),
                    Column("taxCode", "Mã số thuế", "Tax code", minor: true),
                    Column("address", "Địa chỉ", "Address", minor: true),
                    Column("phone", "Điện thoại", "Phone", minor: true),
                    Column("receivedAt", "Nhận", "Received", .instant),
                    Column("acceptedAt", "Tiếp nhận", "Accepted", .instant, minor: true),
                    Column("daysPaused", "Ngày chờ", "Days waited", .number), Column("dueAt", "Hẹn", "Due", .limit),
                    Column("resolvedAt", "Xong", "Resolved", .instant), Column("stateName", "Trạng thái", "State"),
                    Column("result", "Kết quả", "Result", .code), Column("officer", "Cán bộ", "Officer", minor: true),
                    Column("reference", "", "", forMachines: true),
                ], reference: "reference"
            ).print(answer, common)
        }
    }
}
