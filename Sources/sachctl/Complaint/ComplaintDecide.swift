import ArgumentParser
import CertificationAPI

/// `sachctl complaint decide`.
struct ComplaintDecide: EventCommand {
    static let move = Move(
        .complaint, "decide", "Say what was found; each measure becomes a task, nothing happens by itself.")

    @Argument(help: .reference) var reference: String
    @Option(
        help: "founded, partly_founded, unfounded or not_examined.",
        completion: .list(["founded", "partly_founded", "unfounded", "not_examined"]))
    var outcome: String?
    @Option(help: "The answer to the complainant, naming nobody.") var answer: String?
    @Option(
        name: .customLong("measure"),
        help:
            "Measure: \"measure=special_assessment;subject=C3\" (evidence_challenge, certificate_action, special_assessment, own_correction); repeat for each."
    )
    var measures: [Part] = []
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["outcome": outcome, "answer": answer, "measures": measures] }
}
