import ArgumentParser
import CertificationAPI

/// `sachctl certificate void` (C4).
struct CertificateVoid: EventCommand {
    static let move = Move(.certificate, "void", "Void a certificate that is not active yet; its number stays visible.")

    @Argument(help: .reference) var reference: String
    @Option(
        help: "Coded reason: applicant_withdrew, error, replaced_version_ended.",
        completion: .list(["applicant_withdrew", "error", "replaced_version_ended"]))
    var reason: String?
    @Option(help: "Why, in words.") var note: String?
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var options: MoveOptions

    var isExecuted: Bool { confirmation.execute }

    var payload: Payload { ["reason": reason, "note": note] }
}
