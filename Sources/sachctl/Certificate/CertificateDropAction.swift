import ArgumentParser
import CertificationAPI

/// `sachctl certificate drop-action` (C5).
struct CertificateDropAction: EventCommand {
    static let move = Move(.certificate, "drop_action", "Drop the measure that was proposed.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why, in words.") var text: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["text": text] }
}
