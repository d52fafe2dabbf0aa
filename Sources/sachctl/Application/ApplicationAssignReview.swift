import ArgumentParser
import CertificationAPI

/// `sachctl application assign-review` (A12).
struct ApplicationAssignReview: EventCommand {
    static let move = Move(.application, "assign_review", "Give the case to a reviewer.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The reviewer (P4).") var reviewer: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reviewer": reviewer] }
}
