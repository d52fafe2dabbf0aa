import ArgumentParser
import CertificationAPI

/// `sachctl finding reject-plan` (F3).
struct FindingRejectPlan: EventCommand {
    static let move = Move(.finding, "reject_plan", "Reject the plan.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
