import ArgumentParser
import CertificationAPI

/// `sachctl application withdraw` (A18).
struct ApplicationWithdraw: EventCommand {
    static let move = Move(.application, "withdraw", "Withdraw, at any time and without giving a reason.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
