import ArgumentParser
import CertificationAPI

/// `sachctl application recommend` (A14).
struct ApplicationRecommend: EventCommand {
    static let move = Move(.application, "recommend", "Recommend a decision.")

    @Argument(help: .reference) var reference: String
    @Option(
        help: "What is recommended: grant, grant_with_conditions, refuse.",
        completion: .list(["grant", "grant_with_conditions", "refuse"]))
    var recommendation: String?
    @Option(
        name: .customLong("reason"),
        help:
            "Coded reason of a refusal; repeat for each: criteria_not_met, major_finding_open, evidence_not_valid, savings_not_shown, serious_violation, false_information.",
        completion: .list([
            "criteria_not_met", "major_finding_open", "evidence_not_valid", "savings_not_shown", "serious_violation",
            "false_information",
        ]))
    var reasons: [String] = []
    @Option(name: .customLong("condition"), help: "Condition of the grant; repeat for each.")
    var conditions: [String] = []
    @Option(help: "The recommendation in words.") var text: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        [
            "recommendation": recommendation,
            "reasons": reasons,
            "conditions": conditions,
            "text": text,
        ]
    }
}
