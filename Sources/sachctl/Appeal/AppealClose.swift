import ArgumentParser
import CertificationAPI

/// `sachctl appeal close`.
struct AppealClose: EventCommand {
    static let move = Move(.appeal, "close", "End the procedure and say so to the appellant.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
