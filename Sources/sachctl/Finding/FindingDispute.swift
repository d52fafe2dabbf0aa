import ArgumentParser
import CertificationAPI

/// `sachctl finding dispute` (F8).
struct FindingDispute: EventCommand {
    static let move = Move(.finding, "dispute", "Dispute a finding.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
