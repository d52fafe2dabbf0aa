import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl whoami`.
struct WhoAmI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whoami", abstract: "Say who the daemon takes you for, with which roles.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run() { client in
            let answer: JSONValue = try client.get("/v1/whoami")
            try Sheet(item: answer, columns: [], reference: "person").print(common)
        }
    }
}
