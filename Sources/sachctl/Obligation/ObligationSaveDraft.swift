import ArgumentParser
import CertificationAPI

/// `sachctl obligation save-draft` (O4).
struct ObligationSaveDraft: EventCommand {
    static let move = Move(.obligation, "save_draft", "Save the report as far as it is.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var report: ReportOptions
    @OptionGroup var options: MoveOptions

    var payload: Payload { get throws { ["report": try report.value()] } }
}
