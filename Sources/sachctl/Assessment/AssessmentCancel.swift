import ArgumentParser
import CertificationAPI

/// `sachctl assessment cancel` (M11).
struct AssessmentCancel: EventCommand {
    static let move = Move(.assessment, "cancel", "Cancel the assessment.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
