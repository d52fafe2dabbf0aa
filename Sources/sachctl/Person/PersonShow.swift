import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl person show`.
struct PersonShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one person with roles, competence, employment and declarations.")

    @Argument(help: "The person (P4).") var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "person", reference: reference)) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "people", reference))
            try Sheet(item: answer, columns: [], reference: "reference").print(common)
        }
    }
}
