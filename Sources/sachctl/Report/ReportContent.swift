import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl report content`: the figures of a freeze, as a whole.
struct ReportContent: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "content", abstract: "Show the frozen figures against the targets; the whole with --format json.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Number of the snapshot. Default: the newest.") var snapshot: Int?
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "report", reference: reference)) { client in
            let answer: JSONValue = try client.get(
                Call.path("v1", "reports", reference, "content"),
                query: [("snapshot", snapshot.map { String($0) })], timeoutSeconds: 120)
            try Listing(
                columns: [
                    Column("target", "Mã", "Code"), Column("nameVi", "Mục tiêu", "Target"),
                    Column("low", "Cần đạt", "Goal", .number), Column("numerator", "Tử số", "Numerator", .number),
                    Column("denominator", "Mẫu số", "Denominator", .number),
                    Column("percent", "Tỷ lệ", "Percent", .number), Column("lower", "Thấp nhất", "Lower", .number),
                    Column("upper", "Cao nhất", "Upper", .number), Column("isMet", "Đạt", "Met", .flag),
                ], reference: "target"
            ).print(common.output.format == .json ? answer : answer["content"]?["targets"] ?? .array([]), common)
        }
    }
}
