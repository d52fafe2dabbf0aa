import ArgumentParser
import CertificationAPI

/// `sachctl report restate`.
struct ReportRestate: EventCommand {
    static let move = Move(
        .report, "restate", "Freeze a new version of an approved report, with its reason and the difference.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var words: ReportTexts
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        get throws {
            [
                "reason": reason, "texts": try words.texts.map(Payload.json(of:)),
                "milestones": try words.milestones.map(Payload.json(of:)),
            ]
        }
    }
}
