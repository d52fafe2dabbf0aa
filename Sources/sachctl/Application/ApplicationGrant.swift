import ArgumentParser
import CertificationAPI

/// `sachctl application grant` (A16).
struct ApplicationGrant: EventCommand {
    static let move = Move(.application, "grant", "Grant the certificate; its number is reserved at once.")

    @Argument(help: .reference) var reference: String
    @Option(
        name: .customLong("vote"), help: "Vote of a committee member: \"person=P4;vote=for\" (for, against, abstain).")
    var committee: [Part] = []
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["committee": committee] }
}
