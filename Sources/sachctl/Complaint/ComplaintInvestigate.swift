import ArgumentParser
import CertificationAPI

/// `sachctl complaint investigate`.
struct ComplaintInvestigate: EventCommand {
    static let move = Move(.complaint, "investigate", "Begin to look into the matter.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
