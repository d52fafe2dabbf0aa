import ArgumentParser
import CertificationAPI

/// `sachctl assessment confirm` (M4).
struct AssessmentConfirm: EventCommand {
    static let move = Move(.assessment, "confirm", "Agree to the proposed team.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
