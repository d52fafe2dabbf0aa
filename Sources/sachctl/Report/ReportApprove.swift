import ArgumentParser
import CertificationAPI

/// `sachctl report approve`.
struct ReportApprove: EventCommand {
    static let move = Move(.report, "approve", "Approve the frozen figures; another person than the consolidator.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Number of the document.") var number: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["number": number] }
}
