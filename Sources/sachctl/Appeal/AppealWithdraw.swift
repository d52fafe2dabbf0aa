import ArgumentParser
import CertificationAPI

/// `sachctl appeal withdraw`.
struct AppealWithdraw: EventCommand {
    static let move = Move(.appeal, "withdraw", "Withdraw, without giving a reason, until it is decided.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
