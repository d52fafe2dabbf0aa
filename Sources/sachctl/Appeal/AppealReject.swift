import ArgumentParser
import CertificationAPI

/// `sachctl appeal reject`.
struct AppealReject: EventCommand {
    static let move = Move(.appeal, "reject", "Say why the appeal cannot be examined.")

    @Argument(help: .reference) var reference: String
    @Option(
        help: "Coded reason: not_the_addressee, no_grounds_stated, not_a_decision, decided_already.",
        completion: .list(["not_the_addressee", "no_grounds_stated", "not_a_decision", "decided_already"]))
    var reason: String?
    @Option(help: "The reason in words, and what can be done.") var text: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason, "text": text] }
}
