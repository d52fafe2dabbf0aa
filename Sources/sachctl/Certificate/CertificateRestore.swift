import ArgumentParser
import CertificationAPI

/// `sachctl certificate restore` (C15).
struct CertificateRestore: EventCommand {
    static let move = Move(.certificate, "restore", "Restore an expired certificate as a new version.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why, in words.") var note: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["note": note] }
}
