import ArgumentParser
import CertificationAPI

/// `sachctl evidence reject` (E4).
struct EvidenceReject: EventCommand {
    static let move = Move(.evidence, "reject", "Reject a document.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
