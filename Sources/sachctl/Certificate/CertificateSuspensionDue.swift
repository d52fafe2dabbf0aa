import ArgumentParser
import CertificationAPI

/// `sachctl certificate suspension-due` (C9).
struct CertificateSuspensionDue: EventCommand {
    static let move = Move(
        .certificate, "suspension_due",
        "Tell the decision maker that the longest time of a suspension is over.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
