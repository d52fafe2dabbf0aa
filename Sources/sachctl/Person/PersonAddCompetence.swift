import ArgumentParser
import CertificationClient

/// `sachctl person add-competence`.
struct PersonAddCompetence: RegisterCommand {
    static let noun = "person"
    static let configuration = CommandConfiguration(commandName: "add-competence", abstract: "Record a competence.")

    @Argument(help: "The person (P4).") var person: String
    @Option(help: "The role it is for.") var role: String?
    @Option(help: "Industry code of 2 to 4 digits, or * for all.") var sector: String?
    @Option(help: "First day (yyyy-mm-dd).") var validFrom: Day?
    @Option(help: "First day without it (yyyy-mm-dd).") var validTo: Day?
    @Option(help: "What proves it.") var basis: String?
    @OptionGroup var options: RegisterOptions

    var path: String { Call.path("v1", "people", person, "competences") }

    var payload: Payload {
        [
            "role": role,
            "sector": sector,
            "validFrom": validFrom,
            "validTo": validTo,
            "basis": basis,
        ]
    }
}
