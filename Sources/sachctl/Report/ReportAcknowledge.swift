import ArgumentParser
import CertificationAPI

/// `sachctl report acknowledge`.
struct ReportAcknowledge: EventCommand {
    static let move = Move(
        .report, "acknowledge", "Record a recipient's acknowledgement; the last one closes the report.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The recipient (BCT, UBND).") var recipient: String?
    @Option(help: "Day of receipt (yyyy-mm-dd).") var acknowledgedOn: Day?
    @Option(help: "Proof of receipt.") var acknowledgement: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        ["recipient": recipient, "acknowledged_on": acknowledgedOn, "acknowledgement": acknowledgement]
    }
}
