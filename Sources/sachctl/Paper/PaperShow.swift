import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl paper show`.
struct PaperShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one paper with everything it says.")

    @Argument(help: "The paper (V7).") var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "paper", reference: reference)) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "papers", reference))
            try Sheet(item: answer, columns: [], reference: "reference").print(common)
        }
    }
}
