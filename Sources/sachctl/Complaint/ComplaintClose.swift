import ArgumentParser
import CertificationAPI

/// `sachctl complaint close`.
struct ComplaintClose: EventCommand {
    static let move = Move(.complaint, "close", "End the procedure and say so to the complainant.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
