import ArgumentParser
import CertificationAPI

/// `sachctl report save-draft`.
struct ReportSaveDraft: EventCommand {
    static let move = Move(.report, "save_draft", "Save texts and milestones.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var words: ReportTexts
    @OptionGroup var options: MoveOptions

    var payload: Payload { get throws { try words.payload } }
}
