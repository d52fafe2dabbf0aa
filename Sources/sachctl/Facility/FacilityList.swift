import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl facility list`.
struct FacilityList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List facilities.")

    @Argument(help: "Words to look for, with or without accents.") var words: [String] = []
    @Option(help: "Only of this reporting unit (16654).") var unit: String?
    @OptionGroup var page: PageOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "facility")) { client in
            let answer: JSONValue = try page.answer(
                from: client, Call.path("v1", "facilities"),
                [
                    ("q", words.isEmpty ? nil : words.joined(separator: " ")), ("unit", unit),
                    ("network", common.connection.network),
                ])
            try Listing(
                columns: [
                    Column("reference", "Mã", "Reference"), Column("name", "Tên", "Name"),
                    Column("taxCode", "MST", "Tax code"),
                    Column("vsicCode", "VSIC", "VSIC"), Column("unit", "Đơn vị", "Unit"),
                    Column("communeName", "Xã, phường", "Commune"),
                    Column("email", "Thư điện tử", "E-mail", minor: true),
                    Column("organisation", "", "", forMachines: true), Column("siteAddress", "", "", forMachines: true),
                ], reference: "reference"
            ).print(answer, common)
        }
    }
}
