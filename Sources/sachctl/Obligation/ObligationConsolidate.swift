import ArgumentParser
import CertificationAPI

/// `sachctl obligation consolidate` (O12).
struct ObligationConsolidate: EventCommand {
    static let move = Move(
        .obligation, "consolidate", "Lock a report that a frozen consolidated report counts.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
