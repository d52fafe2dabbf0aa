import ArgumentParser
import CertificationAPI

/// `sachctl finding restore-submitted` (F9).
struct FindingRestoreSubmitted: EventCommand {
    static let move = Move(
        .finding, "restore_submitted", "Go back to the plan submitted after a dispute.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
