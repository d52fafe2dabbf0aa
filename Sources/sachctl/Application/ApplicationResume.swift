import ArgumentParser
import CertificationAPI

/// `sachctl application resume` (A22, the system's).
struct ApplicationResume: EventCommand {
    static let move = Move(.application, "resume", "Return to where the case stood before a decision.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
