import ArgumentParser
import CertificationAPI

/// `sachctl complaint notify`.
struct ComplaintNotify: EventCommand {
    static let move = Move(.complaint, "notify", "Record that the outcome reached the complainant.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
