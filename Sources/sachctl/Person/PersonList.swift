import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl person list`.
struct PersonList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List people.")

    @Argument(help: "Words to look for, with or without accents.") var words: [String] = []
    @Option(help: "Only with this role (INTK).") var role: String?
    @OptionGroup var page: PageOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "person")) { client in
            let answer: JSONValue = try page.answer(
                from: client, Call.path("v1", "people"),
                [
                    ("q", words.isEmpty ? nil : words.joined(separator: " ")), ("role", role),
                    ("network", common.connection.network),
                ])
            try Listing(
                columns: [
                    Column("reference", "Mã", "Reference"), Column("name", "Họ tên", "Name"),
                    Column("roles", "Vai trò", "Roles"),
                    Column("account", "Tài khoản", "Account"), Column("email", "Thư điện tử", "E-mail", minor: true),
                ], reference: "reference"
            ).print(answer, common)
        }
    }
}
