import ArgumentParser
import CertificationAPI

/// `sachctl appeal notify`.
struct AppealNotify: EventCommand {
    static let move = Move(.appeal, "notify", "Record that the outcome reached the appellant.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
