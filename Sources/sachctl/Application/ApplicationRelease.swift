import ArgumentParser
import CertificationAPI

/// `sachctl application release` (A21).
struct ApplicationRelease: EventCommand {
    static let move = Move(.application, "release", "Let the clocks run again.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
