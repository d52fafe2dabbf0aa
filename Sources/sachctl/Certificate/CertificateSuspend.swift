import ArgumentParser
import CertificationAPI

/// `sachctl certificate suspend` (C6).
struct CertificateSuspend: EventCommand {
    static let move = Move(.certificate, "suspend", "Suspend, after the hearing.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Who explains to the holder what can be done (P3).") var contact: String?
    @Option(help: "The reasons in words.") var text: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["contact": contact, "text": text] }
}
