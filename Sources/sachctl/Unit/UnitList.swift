import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl unit list`.
struct UnitList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the units that exist on a day.")

    @Argument(help: "Words to look for, with or without accents.") var words: [String] = []
    @Option(help: "The day (yyyy-mm-dd). Default: today.") var day: Day?
    @Option(help: "Only of this kind.") var kind: String?
    @OptionGroup var page: PageOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "unit")) { client in
            let answer: JSONValue = try page.answer(
                from: client, Call.path("v1", "units"),
                [
                    ("q", words.isEmpty ? nil : words.joined(separator: " ")), ("day", day?.iso), ("kind", kind),
                    ("network", common.connection.network),
                ])
            try Listing(
                columns: [
                    Column("code", "Mã", "Code"), Column("name", "Tên", "Name"), Column("kind", "Loại", "Kind"),
                    Column("validFrom", "Từ", "From", .day), Column("validTo", "Đến", "To", .day),
                    Column("email", "Thư điện tử", "E-mail", minor: true), Column("phone", "", "", forMachines: true),
                    Column("reportsTo", "", "", forMachines: true),
                ], reference: "code"
            ).print(answer, common)
        }
    }
}
