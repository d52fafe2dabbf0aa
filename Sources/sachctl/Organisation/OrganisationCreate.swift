import ArgumentParser
import CertificationClient

/// `sachctl organisation create`.
struct OrganisationCreate: RegisterCommand {
    static let noun = "organisation"
    static let configuration = CommandConfiguration(commandName: "create", abstract: "Enter an organisation.")

    @Option(help: "Its name.") var name: String?
    @Option(help: "issuer, consultancy, holder or authority.") var kind: String?
    @Option(help: "Its tax code.") var taxCode: String?
    @OptionGroup var options: RegisterOptions

    var path: String { "/v1/organisations" }

    var payload: Payload { ["name": name, "kind": kind, "taxCode": taxCode] }
}
