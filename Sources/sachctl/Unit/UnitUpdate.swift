import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl unit update`.
struct UnitUpdate: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "update", abstract: "Set where a unit is written to.")

    @Argument(help: "The unit's code (16654).") var code: String
    @Option(help: "E-mail address.") var email: String?
    @Option(help: "Telephone number.") var phone: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        guard email != nil || phone != nil else { throw ValidationError("Give --email or --phone.") }
        let changes: Payload = ["email": email, "phone": phone]
        try common.run(about: .init(noun: "unit", reference: code)) { client in
            let answer: JSONValue = try client.send(
                "PATCH", Call.path("v1", "units", code), body: JSONValue.object(changes.fields))
            try Sheet(item: answer, columns: [], reference: "code").print(common)
        }
    }
}
