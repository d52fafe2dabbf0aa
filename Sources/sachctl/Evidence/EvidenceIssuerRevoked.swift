import ArgumentParser
import CertificationAPI

/// `sachctl evidence issuer-revoked` (E8).
struct EvidenceIssuerRevoked: EventCommand {
    static let move = Move(.evidence, "issuer_revoked", "Record that the issuer revoked a document.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The day from which the issuer's word counts (yyyy-mm-dd).") var on: Day?
    @Option(help: "Where it was seen: page, letter, register.") var source: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["on": on, "source": source] }
}
