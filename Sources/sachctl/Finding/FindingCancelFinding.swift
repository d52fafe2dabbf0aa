import ArgumentParser
import CertificationAPI

/// `sachctl finding cancel-finding` (F9).
struct FindingCancelFinding: EventCommand {
    static let move = Move(.finding, "cancel_finding", "Rule that a disputed finding is cancelled.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
