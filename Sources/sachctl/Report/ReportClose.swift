import ArgumentParser
import CertificationAPI

/// `sachctl report close`.
struct ReportClose: EventCommand {
    static let move = Move(.report, "close", "Close the report that every recipient has acknowledged.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
