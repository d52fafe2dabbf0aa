import ArgumentParser
import CertificationAPI

/// `sachctl certificate reinstate` (C8).
struct CertificateReinstate: EventCommand {
    static let move = Move(.certificate, "reinstate", "Make a suspended certificate valid again.")

    @Argument(help: .reference) var reference: String
    @Flag(help: "The causes of the suspension are closed.") var causesClosed = false
    @Option(help: "How the causes were closed.") var text: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["causes_closed": causesClosed, "text": text] }
}
