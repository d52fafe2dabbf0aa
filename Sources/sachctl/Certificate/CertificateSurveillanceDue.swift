import ArgumentParser
import CertificationAPI

/// `sachctl certificate surveillance-due` (§3.5).
struct CertificateSurveillanceDue: EventCommand {
    static let move = Move(
        .certificate, "surveillance_due",
        "Open the surveillance whose time has come.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
