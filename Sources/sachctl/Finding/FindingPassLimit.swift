import ArgumentParser
import CertificationAPI

/// `sachctl finding pass-limit` (F10).
struct FindingPassLimit: EventCommand {
    static let move = Move(.finding, "pass_limit", "Note that the time for a major finding has passed.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
