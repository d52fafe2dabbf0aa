import ArgumentParser
import CertificationAPI

/// `sachctl finding restore-accepted` (F9).
struct FindingRestoreAccepted: EventCommand {
    static let move = Move(
        .finding, "restore_accepted", "Go back to the plan accepted after a dispute.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
