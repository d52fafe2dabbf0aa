import ArgumentParser
import CertificationAPI

/// `sachctl application return-to-review` (A15).
struct ApplicationReturnToReview: EventCommand {
    static let move = Move(.application, "return_to_review", "Return the case to the reviewer.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
