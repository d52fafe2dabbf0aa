import ArgumentParser
import CertificationAPI

/// `sachctl obligation propose-waive` (O11).
struct ObligationProposeWaive: EventCommand {
    static let move = Move(.obligation, "propose_waive", "Propose to waive the report; another person confirms.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
