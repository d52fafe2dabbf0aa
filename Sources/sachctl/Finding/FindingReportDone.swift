import ArgumentParser
import CertificationAPI

/// `sachctl finding report-done` (F4).
struct FindingReportDone: EventCommand {
    static let move = Move(.finding, "report_done", "Report the action done.")

    @Argument(help: .reference) var reference: String
    @Option(help: "An evidence item that shows it (E4); repeat for each.") var evidence: [String] = []
    @Option(help: "A remark.") var note: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["evidence": evidence, "note": note] }
}
