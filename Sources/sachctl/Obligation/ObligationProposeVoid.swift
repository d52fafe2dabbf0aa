import ArgumentParser
import CertificationAPI

/// `sachctl obligation propose-void` (O11).
struct ObligationProposeVoid: EventCommand {
    static let move = Move(.obligation, "propose_void", "Propose to void the obligation; another person confirms.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
