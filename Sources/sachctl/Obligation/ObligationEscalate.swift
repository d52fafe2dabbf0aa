import ArgumentParser
import CertificationAPI

/// `sachctl obligation escalate` (O14).
struct ObligationEscalate: EventCommand {
    static let move = Move(.obligation, "escalate", "Raise a late report to the next level.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @Option(help: "The level.") var level: Int?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["level": level] }
}
