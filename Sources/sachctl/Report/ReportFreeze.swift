import ArgumentParser
import CertificationAPI

/// `sachctl report freeze`.
struct ReportFreeze: EventCommand {
    static let move = Move(.report, "freeze", "Freeze the list of units, the inputs and the figures.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var words: ReportTexts
    @OptionGroup var options: MoveOptions

    var payload: Payload { get throws { try words.payload } }
}
