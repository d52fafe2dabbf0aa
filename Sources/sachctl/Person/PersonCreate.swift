import ArgumentParser
import CertificationClient

/// `sachctl person create`.
struct PersonCreate: RegisterCommand {
    static let noun = "person"
    static let configuration = CommandConfiguration(commandName: "create", abstract: "Enter a person.")

    @Option(help: "Full name.") var name: String?
    @Option(help: "E-mail address.") var email: String?
    @Option(help: "Telephone number.") var phone: String?
    @Option(help: "Language of letters: vi or en.") var language: String?
    @Option(help: "Account name on this machine.") var account: String?
    @OptionGroup var options: RegisterOptions

    var path: String { "/v1/people" }

    var payload: Payload { ["name": name, "email": email, "phone": phone, "language": language, "account": account] }
}
