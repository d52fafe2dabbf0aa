import ArgumentParser
import CertificationAPI

/// `sachctl certificate surveillance-missed` (§3.5).
struct CertificateSurveillanceMissed: EventCommand {
    static let move = Move(
        .certificate, "surveillance_missed",
        "Note a surveillance whose last day is over.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
