import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl facility show`.
struct FacilityShow: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one facility.")

    @Argument(help: "The facility (F7).") var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "facility", reference: reference)) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "facilities", reference))
            try Sheet(item: answer, columns: [], reference: "reference").print(common)
        }
    }
}
