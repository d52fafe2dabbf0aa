import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl organisation list`.
struct OrganisationList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List organisations.")

    @Argument(help: "Words to look for, with or without accents.") var words: [String] = []
    @OptionGroup var page: PageOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "organisation")) { client in
            let answer: JSONValue = try page.answer(
                from: client, Call.path("v1", "organisations"),
                [("q", words.isEmpty ? nil : words.joined(separator: " ")), ("network", common.connection.network)])
            try Listing(
                columns: [
                    Column("reference", "Mã", "Reference"), Column("name", "Tên", "Name"),
                    Column("taxCode", "MST", "Tax code"),
                    Column("kind", "Loại", "Kind"),
                ], reference: "reference"
            ).print(answer, common)
        }
    }
}
