import ArgumentParser
import CertificationAPI

/// `sachctl certificate prepare` (C2).
struct CertificatePrepare: EventCommand {
    static let move = Move(.certificate, "prepare", "Fix the exact text to be signed.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Day of the grant (yyyy-mm-dd).") var grantedOn: Day?
    @Option(help: "Language of the certificate.") var language: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["granted_on": grantedOn, "language": language] }
}
