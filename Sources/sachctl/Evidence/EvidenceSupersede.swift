import ArgumentParser
import CertificationAPI

/// `sachctl evidence supersede` (E9).
struct EvidenceSupersede: EventCommand {
    static let move = Move(.evidence, "supersede", "Let another accepted document take the place of this one.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The document that takes its place (E8).") var replacement: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["replacement": replacement] }
}
