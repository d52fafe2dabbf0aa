import ArgumentParser
import CertificationAPI

/// `sachctl assessment send-back` (M9).
struct AssessmentSendBack: EventCommand {
    static let move = Move(.assessment, "send_back", "Send the report back for editing.")

    @Argument(help: .reference) var reference: String
    @Option(help: "What to edit.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
