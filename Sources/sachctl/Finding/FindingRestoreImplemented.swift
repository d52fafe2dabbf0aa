import ArgumentParser
import CertificationAPI

/// `sachctl finding restore-implemented` (F9).
struct FindingRestoreImplemented: EventCommand {
    static let move = Move(
        .finding, "restore_implemented", "Go back to being verified after a dispute.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
