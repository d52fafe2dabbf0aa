import ArgumentParser
import CertificationAPI

/// `sachctl application request-completion` (A4).
struct ApplicationRequestCompletion: EventCommand {
    static let move = Move(
        .application, "request_completion", "Ask the applicant for everything that is missing, at once.")

    @Argument(help: .reference) var reference: String
    @Option(name: .customLong("item"), help: "Missing item: \"title=…;reason=…\"; repeat for each.")
    var items: [Part] = []
    @Option(
        help: "Why a further round is needed: answer_incomplete, new_fact, rule_changed, scope_changed.",
        completion: .list(["answer_incomplete", "new_fact", "rule_changed", "scope_changed"]))
    var roundReason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["items": items, "round_reason": roundReason] }
}
