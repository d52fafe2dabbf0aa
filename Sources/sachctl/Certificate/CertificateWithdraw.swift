import ArgumentParser
import CertificationAPI

/// `sachctl certificate withdraw` (C10).
struct CertificateWithdraw: EventCommand {
    static let move = Move(.certificate, "withdraw", "Withdraw for good, after the hearing.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Who explains to the holder what can be done (P3).") var contact: String?
    @Option(help: "The reasons in words.") var text: String?
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var options: MoveOptions

    var isExecuted: Bool { confirmation.execute }

    var payload: Payload { ["contact": contact, "text": text] }
}
