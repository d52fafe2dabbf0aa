import ArgumentParser
import CertificationAPI

/// `sachctl certificate extend-suspension` (C9).
struct CertificateExtendSuspension: EventCommand {
    static let move = Move(.certificate, "extend_suspension", "Extend a suspension, once.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why, in words.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
