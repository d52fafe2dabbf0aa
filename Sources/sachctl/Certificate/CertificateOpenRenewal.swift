import ArgumentParser
import CertificationAPI

/// `sachctl certificate open-renewal` (C13).
struct CertificateOpenRenewal: EventCommand {
    static let move = Move(.certificate, "open_renewal", "Invite the holder to renew.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
