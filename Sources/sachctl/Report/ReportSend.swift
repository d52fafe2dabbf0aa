import ArgumentParser
import CertificationAPI

/// `sachctl report send`.
struct ReportSend: EventCommand {
    static let move = Move(.report, "send", "Record that the report went to a recipient, with its proof.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The recipient (BCT, UBND).") var recipient: String?
    @Option(help: "Number of the document.") var number: String?
    @Option(help: "How: e_office, post, hand or mail.", completion: .list(["e_office", "post", "hand", "mail"]))
    var method: String?
    @Option(help: "Day of sending (yyyy-mm-dd).") var sentOn: Day?
    @Option(help: "Proof: slip, receipt, exchange code.") var proof: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        ["recipient": recipient, "number": number, "method": method, "sent_on": sentOn, "proof": proof]
    }
}
