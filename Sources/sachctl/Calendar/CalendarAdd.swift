import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl calendar add`.
struct CalendarAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Count working days, days or months from a day by the Civil Code.")

    @Option(help: "The day to count from, itself not counted (yyyy-mm-dd).") var from: Day
    @Option(help: "Working days; negative counts back.") var workingDays: Int?
    @Option(help: "Calendar days.") var days: Int?
    @Option(help: "Months.") var months: Int?
    @OptionGroup var common: CommonOptions

    func run() throws {
        guard [workingDays, days, months].compactMap(\.self).count == 1 else {
            throw ValidationError("Give one of --working-days, --days and --months.")
        }
        try common.run { client in
            let answer: JSONValue = try client.get(
                "/v1/calendar/add",
                query: [
                    ("from", from.iso), ("workingDays", workingDays.map { String($0) }),
                    ("days", days.map { String($0) }),
                    ("months", months.map { String($0) }),
                ])
            try Sheet(item: answer, columns: [Column("day", "Ngày", "Day", .day)], reference: "day").print(common)
        }
    }
}
