import ArgumentParser
import CertificationAPI

/// `sachctl evidence challenge` (E10).
struct EvidenceChallenge: EventCommand {
    static let move = Move(.evidence, "challenge", "Doubt an accepted document: it is checked again.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
