import ArgumentParser
import CertificationAPI

/// `sachctl obligation open` (O2).
struct ObligationOpen: EventCommand {
    static let move = Move(.obligation, "open", "Open the report for filing.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
