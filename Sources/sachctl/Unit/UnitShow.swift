import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl unit show`.
struct UnitShow: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one unit.")

    @Argument(help: "The unit's code (16654).") var code: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "unit", reference: code)) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "units", code))
            try Sheet(item: answer, columns: [], reference: "code").print(common)
        }
    }
}
