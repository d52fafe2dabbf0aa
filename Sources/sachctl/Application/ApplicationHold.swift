import ArgumentParser
import CertificationAPI

/// `sachctl application hold` (A21).
struct ApplicationHold: EventCommand {
    static let move = Move(.application, "hold", "Stop the clocks for a coded reason.")

    @Argument(help: .reference) var reference: String
    @Option(
        help: "Coded reason: force_majeure, litigation, authority_request.",
        completion: .list(["force_majeure", "litigation", "authority_request"]))
    var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
