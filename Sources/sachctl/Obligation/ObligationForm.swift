import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl obligation form`.
struct ObligationForm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "form", abstract: "Show the figures a report form asks for.")

    @Argument(help: "The form (BC-XP).") var form: String
    @Option(help: "Its version. Default: the newest.") var version: Int?
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "obligation")) { client in
            let answer: JSONValue = try client.get(
                Call.path("v1", "forms", form), query: [("version", version.map { String($0) })])
            try Listing(
                columns: [
                    Column("code", "Mã", "Code"), Column("label", "Chỉ tiêu", "Figure"),
                    Column("unit", "Đơn vị", "Unit"),
                    Column("type", "Kiểu", "Type"), Column("required", "Bắt buộc", "Required", .flag),
                    Column("span", "Kỳ", "Span"), Column("percentageOf", "", "", forMachines: true),
                ], reference: "code"
            ).print(common.output.format == .json ? answer : answer["fields"] ?? .array([]), common)
        }
    }
}
