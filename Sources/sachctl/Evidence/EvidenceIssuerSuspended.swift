import ArgumentParser
import CertificationAPI

/// `sachctl evidence issuer-suspended` (E8).
struct EvidenceIssuerSuspended: EventCommand {
    static let move = Move(.evidence, "issuer_suspended", "Record that the issuer suspended a document.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The day from which the issuer's word counts (yyyy-mm-dd).") var on: Day?
    @Option(help: "Where it was seen: page, letter, register.") var source: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["on": on, "source": source] }
}
