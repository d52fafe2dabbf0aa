import ArgumentParser
import CertificationAPI

/// `sachctl finding extend` (F6).
struct FindingExtend: EventCommand {
    static let move = Move(.finding, "extend", "Extend the running time limit, once.")

    @Argument(help: .reference) var reference: String
    @Option(help: "New last day (yyyy-mm-dd).") var until: Day?
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["until": until, "reason": reason] }
}
