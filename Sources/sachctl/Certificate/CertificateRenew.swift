import ArgumentParser
import CertificationAPI

/// `sachctl certificate renew` (C13).
struct CertificateRenew: EventCommand {
    static let move = Move(
        .certificate, "renew", "Reserve the next version for a granted renewal whose version was voided by mistake.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The application that renews (A12).") var application: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["application": application] }
}
