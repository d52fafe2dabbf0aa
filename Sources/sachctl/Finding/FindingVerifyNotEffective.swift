import ArgumentParser
import CertificationAPI

/// `sachctl finding verify-not-effective` (F5).
struct FindingVerifyNotEffective: EventCommand {
    static let move = Move(.finding, "verify_not_effective", "Find the action not effective.")

    @Argument(help: .reference) var reference: String
    @Option(
        help: "How: documents, remote, on_site, next_surveillance.",
        completion: .list(["documents", "remote", "on_site", "next_surveillance"]))
    var method: String?
    @Option(help: "What is not effective.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["method": method, "reason": reason] }
}
