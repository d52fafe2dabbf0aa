import ArgumentParser
import CertificationAPI

/// `sachctl finding verify-effective` (F5).
struct FindingVerifyEffective: EventCommand {
    static let move = Move(.finding, "verify_effective", "Verify the action as effective and close the finding.")

    @Argument(help: .reference) var reference: String
    @Option(
        help: "How: documents, remote, on_site, next_surveillance.",
        completion: .list(["documents", "remote", "on_site", "next_surveillance"]))
    var method: String?
    @Option(name: .customLong("seen"), help: "An evidence item that was seen (E4); repeat for each.")
    var evidenceSeen: [String] = []
    @Option(help: "A remark.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["method": method, "evidence_seen": evidenceSeen, "reason": reason] }
}
