import ArgumentParser
import CertificationAPI

/// `sachctl finding uphold` (F9).
struct FindingUphold: EventCommand {
    static let move = Move(.finding, "uphold", "Rule that a disputed finding stands.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
