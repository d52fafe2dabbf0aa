import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl facility history`.
struct FacilityHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show its accountable units by day, changes, enterprise and mandates.")

    @Argument(help: "The facility (F7).") var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "facility", reference: reference)) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "facilities", reference, "history"))
            try Sheet(item: answer, columns: [], reference: "reference").print(common)
        }
    }
}
