import ArgumentParser
import CertificationAPI

/// `sachctl complaint take-over`.
struct ComplaintTakeOver: EventCommand {
    static let move = Move(.complaint, "take_over", "Handle the complaint in place of its handler.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
