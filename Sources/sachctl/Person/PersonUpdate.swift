import ArgumentParser
import CertificationClient

/// `sachctl person update`.
struct PersonUpdate: RegisterCommand {
    static let noun = "person"
    static let method = "PATCH"
    static let configuration = CommandConfiguration(
        commandName: "update", abstract: "Change a person; an empty value clears.")

    @Argument(help: "The person (P4).") var person: String
    @Option(help: "Full name.") var name: String?
    @Option(help: "E-mail address.") var email: String?
    @Option(help: "Telephone number.") var phone: String?
    @Option(help: "Language of letters: vi or en.") var language: String?
    @Option(help: "Account name on this machine.") var account: String?
    @OptionGroup var options: RegisterOptions

    var path: String { Call.path("v1", "people", person) }

    var payload: Payload { ["name": name, "email": email, "phone": phone, "language": language, "account": account] }
}
