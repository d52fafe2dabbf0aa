import ArgumentParser
import CertificationAPI

/// `sachctl application submit` (A2).
struct ApplicationSubmit: EventCommand {
    static let move = Move(.application, "submit", "Submit the application; it gets its dossier code.")

    @Argument(help: .reference) var reference: String
    @Flag(help: "The applicant takes part of its own free will.") var consentVoluntary = false
    @Option(
        name: .customLong("consultant"),
        help:
            "Consultant of the last 24 months: \"organisation=Công ty A;person=Lê Văn B;until=2026-01-31\"; repeat for each."
    )
    var consultants: [Part] = []
    @Flag(help: "Declare that there was no consultant in the last 24 months.") var noConsultants = false
    @OptionGroup var options: MoveOptions

    func validate() throws {
        if noConsultants, !consultants.isEmpty {
            throw ValidationError("Give --consultant or --no-consultants, not both.")
        }
    }

    /// That there was no consultant is a declaration of its own: it is never made by leaving the option out.
    var payload: Payload {
        [
            "consent_voluntary": consentVoluntary.ifSet,
            "consultants": noConsultants ? JSONValue.array([]) : consultants.payloadValue,
        ]
    }
}
