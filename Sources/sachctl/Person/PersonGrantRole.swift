import ArgumentParser
import CertificationClient

/// `sachctl person grant-role`.
struct PersonGrantRole: RegisterCommand {
    static let noun = "person"
    static let configuration = CommandConfiguration(commandName: "grant-role", abstract: "Give a role for a time.")

    @Argument(help: "The person (P4).") var person: String
    @Option(help: "The role (INTK, COOR, ASSR, REVW, DECI, REGI, …).") var role: String?
    @Option(help: "The facility, for APPL (F7); AGNT comes with give-mandate.") var facility: String?
    @Option(help: "The unit, for REPO (16654).") var unit: String?
    @Option(help: "First day (yyyy-mm-dd).") var validFrom: Day?
    @Option(help: "First day without it (yyyy-mm-dd).") var validTo: Day?
    @Option(help: "The decision that gives it.") var basis: String?
    @OptionGroup var options: RegisterOptions

    var path: String { Call.path("v1", "people", person, "roles") }

    var payload: Payload {
        [
            "role": role,
            "facility": facility,
            "unit": unit,
            "validFrom": validFrom,
            "validTo": validTo,
            "basis": basis,
        ]
    }
}
