import ArgumentParser
import CertificationAPI

/// `sachctl application refuse` (A17).
struct ApplicationRefuse: EventCommand {
    static let move = Move(.application, "refuse", "Refuse the certificate.")

    @Argument(help: .reference) var reference: String
    @Option(
        name: .customLong("reason"),
        help:
            "Coded reason; repeat for each: criteria_not_met, major_finding_open, evidence_not_valid, savings_not_shown, serious_violation, false_information.",
        completion: .list([
            "criteria_not_met", "major_finding_open", "evidence_not_valid", "savings_not_shown", "serious_violation",
            "false_information",
        ]))
    var reasons: [String] = []
    @Option(help: "The reasons in words.") var text: String?
    @Option(
        name: .customLong("vote"), help: "Vote of a committee member: \"person=P4;vote=for\" (for, against, abstain).")
    var committee: [Part] = []
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reasons": reasons, "text": text, "committee": committee] }
}
