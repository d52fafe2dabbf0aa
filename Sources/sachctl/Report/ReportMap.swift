import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl report map`: the reported figures on the units of another day.
struct ReportMap: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map", abstract: "Show the figures on the map of another day, with the rule of each row.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The day (yyyy-mm-dd).") var day: Day
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "report", reference: reference)) { client in
            let answer: JSONValue = try client.get(
                Call.path("v1", "reports", reference, "map"), query: [("day", day.iso)], timeoutSeconds: 120)
            try Listing(
                columns: [
                    Column("unit", "Đơn vị", "Unit"), Column("code", "Chỉ tiêu", "Figure"),
                    Column("value", "Giá trị", "Value", .number),
                    Column("isComparable", "So sánh được", "Comparable", .flag), Column("rule", "Cách tính", "Rule"),
                ], reference: "unit"
            ).print(answer, common)
        }
    }
}
