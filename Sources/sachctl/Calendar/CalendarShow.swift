import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl calendar show`.
struct CalendarShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the holidays and make-up days of a year.")

    @Option(help: "The year.") var year: Int
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run() { client in
            let answer: JSONValue = try client.get(Call.path("v1", "calendar"), query: [("year", String(year))])
            try Listing(
                columns: [
                    Column("day", "Ngày", "Day", .day), Column("kind", "Loại", "Kind", .code),
                    Column("name", "Tên", "Name"),
                    Column("confirmed", "Chính thức", "Confirmed", .flag), Column("source", "Căn cứ", "Source"),
                ], reference: "day"
            ).print(answer, common)
        }
    }
}
