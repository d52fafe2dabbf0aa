import ArgumentParser
import CertificationClient

/// `sachctl person give-mandate`.
struct PersonGiveMandate: RegisterCommand {
    static let noun = "person"
    static let configuration = CommandConfiguration(
        commandName: "give-mandate",
        abstract: "Empower an agent to act for a facility; the same first day again ends it.")

    @Argument(help: "The agent (P4).") var person: String
    @Option(help: "The facility (F7).") var facility: String?
    @Option(help: "What it covers: *, a machine (application) or machine.event. Default: everything.") var covers:
        [String] = []
    @Option(help: "First day (yyyy-mm-dd).") var validFrom: Day?
    @Option(help: "First day without it (yyyy-mm-dd).") var validTo: Day?
    @Option(help: "The power of attorney: number, date, signer.") var document: String?
    @OptionGroup var options: RegisterOptions

    var path: String { Call.path("v1", "people", person, "mandates") }

    var payload: Payload {
        [
            "facility": facility, "covers": covers, "validFrom": validFrom, "validTo": validTo,
            "document": document,
        ]
    }
}
