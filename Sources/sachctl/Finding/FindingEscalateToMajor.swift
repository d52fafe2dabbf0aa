import ArgumentParser
import CertificationAPI

/// `sachctl finding escalate-to-major` (F7).
struct FindingEscalateToMajor: EventCommand {
    static let move = Move(
        .finding, "escalate_to_major", "Make a minor finding that was twice not dealt with a major one.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
