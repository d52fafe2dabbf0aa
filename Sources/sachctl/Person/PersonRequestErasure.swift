import ArgumentParser
import CertificationClient

/// `sachctl person request-erasure`: the first of two persons.
struct PersonRequestErasure: RegisterCommand {
    static let noun = "person"
    static let configuration = CommandConfiguration(
        commandName: "request-erasure",
        abstract: "Record that a person's data are to be erased; another person confirms.")

    @Argument(help: "The person (P12).") var person: String
    @Option(help: "Why: the person's request, its date.") var reason: String?
    @OptionGroup var options: RegisterOptions

    var path: String { Call.path("v1", "people", person, "erasure-requests") }

    var payload: Payload { ["reason": reason] }
}
