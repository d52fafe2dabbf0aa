import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl network list`.
struct NetworkList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the networks this daemon serves.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run() { client in
            let answer: JSONValue = try client.get(Call.path("v1", "networks"))
            try Listing(
                columns: [
                    Column("code", "Mã", "Code"), Column("name", "Tên", "Name"),
                    Column("issuer", "Cơ quan cấp", "Issuer"),
                ], reference: "code"
            ).print(answer, common)
        }
    }
}
