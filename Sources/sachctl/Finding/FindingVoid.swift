import ArgumentParser
import CertificationAPI

/// `sachctl finding void` (M11).
struct FindingVoid: EventCommand {
    static let move = Move(.finding, "void", "Void a finding with its assessment.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
