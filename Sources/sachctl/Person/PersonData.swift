import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl person data`: everything that is held about a person; the look is recorded.
struct PersonData: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: "Print everything that is held about a person, as JSON.")

    @Argument(help: "The person (P12).") var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "person", reference: reference)) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "people", reference, "data"), timeoutSeconds: 600)
            Terminal.say(try JSONText.pretty(answer))
        }
    }
}
