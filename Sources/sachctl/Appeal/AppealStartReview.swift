import ArgumentParser
import CertificationAPI

/// `sachctl appeal start-review`.
struct AppealStartReview: EventCommand {
    static let move = Move(.appeal, "start_review", "Begin to examine the appeal.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
