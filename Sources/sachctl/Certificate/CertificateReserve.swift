import ArgumentParser
import CertificationAPI

/// `sachctl certificate reserve` (C1).
struct CertificateReserve: BirthCommand {
    static let move = Move(
        .certificate, "reserve",
        "Reserve another number for a granted application whose certificate was voided by mistake.")

    @Option(help: "The application (A12).") var parent: String?
    @Option(help: "The version that the new one is to replace (C12).") var replaces: String?
    @Option(help: "Why there is a new version: amendment, renewal, restoration, correction.") var versionReason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["parent": parent, "replaces": replaces, "version_reason": versionReason] }
}
