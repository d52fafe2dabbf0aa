import ArgumentParser
import CertificationAPI

/// `sachctl application claim` (A3).
struct ApplicationClaim: EventCommand {
    static let move = Move(.application, "claim", "Take a submitted application for checking.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
