import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl token create`.
struct TokenCreate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make a token; its secret is shown this once.")

    @Argument(help: "Whose token (P4).") var person: String
    @Option(help: "What it is for.") var name: String
    @Option(help: "What it may do.") var scope: String?
    @Option(help: "Days until it expires.") var days: Int?
    @OptionGroup var common: CommonOptions

    func run() throws {
        let request: Payload = ["person": person, "name": name, "scope": scope, "days": days]
        try common.run(about: .init(noun: "token")) { client in
            let answer: JSONValue = try client.send("POST", "/v1/tokens", body: JSONValue.object(request.fields))
            try Sheet(
                item: answer, columns: [Column("id", "Số", "Id"), Column("token", "Mã bí mật", "Secret")],
                reference: "token"
            ).print(common)
        }
    }
}
