import ArgumentParser
import CertificationAPI

/// `sachctl complaint acknowledge`.
struct ComplaintAcknowledge: EventCommand {
    static let move = Move(.complaint, "acknowledge", "Acknowledge the complaint and handle it.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
