import ArgumentParser
import CertificationAPI

/// `sachctl finding accept-plan` (F3).
struct FindingAcceptPlan: EventCommand {
    static let move = Move(.finding, "accept_plan", "Accept the plan.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
