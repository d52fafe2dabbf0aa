import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl facility show-report`: a facility's yearly report, and what is known beside it.
struct FacilityReportShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show-report", abstract: "Show a facility's yearly report; the whole with --format json.")

    @Argument(help: "The facility (F7).") var reference: String
    @Argument(help: "The year.") var period: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "facility", reference: reference)) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "facilities", reference, "reports", period))
            try Sheet(
                item: answer,
                columns: [
                    Column("facility", "Cơ sở", "Facility"), Column("period", "Kỳ", "Period"),
                    Column("state", "Trạng thái", "State"), Column("submission", "Lần gửi", "Submission", .number),
                    Column("filedAt", "Gửi lúc", "Filed at", .instant), Column("sizeClass", "Quy mô", "Size"),
                    Column("level", "Mức áp dụng", "Level"),
                ], reference: "facility"
            ).print(common)
        }
    }
}
