import ArgumentParser
import CertificationAPI

/// `sachctl assessment accept` (M10).
struct AssessmentAccept: EventCommand {
    static let move = Move(.assessment, "accept", "Accept the report.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
