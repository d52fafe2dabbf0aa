import ArgumentParser
import CertificationAPI

/// `sachctl assessment attach-evidence` (M6).
struct AssessmentAttachEvidence: EventCommand {
    static let move = Move(.assessment, "attach_evidence", "Attach a piece of evidence.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The evidence (E7).") var evidence: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["evidence": evidence] }
}
