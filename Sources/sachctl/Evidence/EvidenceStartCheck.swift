import ArgumentParser
import CertificationAPI

/// `sachctl evidence start-check` (E2).
struct EvidenceStartCheck: EventCommand {
    static let move = Move(.evidence, "start_check", "Take a document for checking.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
