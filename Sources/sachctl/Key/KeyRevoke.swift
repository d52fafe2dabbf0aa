import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl key revoke`.
struct KeyRevoke: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Revoke a key that somebody else may have: nothing is believed on its word any more.",
        discussion: "Shows what it would do; --execute does it. There is no way back.")

    @Argument(help: "The key's name, as `key list` shows it.") var id: String
    @Option(help: "Why.") var reason: String
    @OptionGroup var execution: ExecuteOption
    @OptionGroup var common: CommonOptions

    func run() throws {
        let request: Payload = ["reason": reason]
        try common.run(about: .init(noun: "key", reference: id)) { client in
            let answer: JSONValue = try client.send(
                "POST", Call.path("v1", "keys", id, "revocation"),
                query: [("dryRun", execution.execute ? nil : "true")], body: JSONValue.object(request.fields))
            try Sheet(item: answer, columns: KeyList.columns, reference: "id").print(common)
        }
    }
}
