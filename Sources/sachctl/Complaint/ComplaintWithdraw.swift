import ArgumentParser
import CertificationAPI

/// `sachctl complaint withdraw`.
struct ComplaintWithdraw: EventCommand {
    static let move = Move(.complaint, "withdraw", "Withdraw, without giving a reason, until it is decided.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
