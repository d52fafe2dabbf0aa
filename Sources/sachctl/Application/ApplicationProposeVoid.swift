import ArgumentParser
import CertificationAPI

/// `sachctl application propose-void` (A23).
struct ApplicationProposeVoid: EventCommand {
    static let move = Move(.application, "propose_void", "Propose to void; another person confirms.")

    @Argument(help: .reference) var reference: String
    @Option(
        help: "Coded reason: facility_closed, duplicate, test_entry.",
        completion: .list(["facility_closed", "duplicate", "test_entry"]))
    var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
