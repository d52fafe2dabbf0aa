import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl organisation show`.
struct OrganisationShow: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one organisation.")

    @Argument(help: "The organisation (G3).") var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "organisation", reference: reference)) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "organisations", reference))
            try Sheet(item: answer, columns: [], reference: "reference").print(common)
        }
    }
}
