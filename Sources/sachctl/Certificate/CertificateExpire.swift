import ArgumentParser
import CertificationAPI

/// `sachctl certificate expire` (C14).
struct CertificateExpire: EventCommand {
    static let move = Move(.certificate, "expire", "Expire at the end of the last day.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
