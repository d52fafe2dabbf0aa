import ArgumentParser
import CertificationAPI

/// `sachctl certificate amend` (C12).
struct CertificateAmend: EventCommand {
    static let move = Move(.certificate, "amend", "Reserve the next version of the number with a change.")

    @Argument(help: .reference) var reference: String
    @Option(
        help: "Coded reason: holder_name, address, scope_reduced, scope_extended, unit_succession.",
        completion: .list(["holder_name", "address", "scope_reduced", "scope_extended", "unit_succession"]))
    var reason: String?
    @OptionGroup var change: CertificateChange
    @OptionGroup var options: MoveOptions

    var payload: Payload { change.payload.adding(["reason": reason]) }
}
