import ArgumentParser
import CertificationAPI

/// `sachctl report recompute`.
struct ReportRecompute: EventCommand {
    static let move = Move(.report, "recompute", "Freeze the figures anew, an input having changed.")

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
