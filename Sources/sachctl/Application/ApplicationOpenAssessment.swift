import ArgumentParser
import CertificationAPI

/// `sachctl application open-assessment` (A10).
struct ApplicationOpenAssessment: EventCommand {
    static let move = Move(.application, "open_assessment", "Open the assessment, once its team is confirmed.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
