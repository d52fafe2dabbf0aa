import ArgumentParser
import CertificationAPI

/// `sachctl obligation return` (O6).
struct ObligationReturn: EventCommand {
    static let move = Move(.obligation, "return", "Return the report for correction.")

    @Argument(help: .reference) var reference: String
    @Option(name: .customLong("point"), help: "Point to correct; repeat for each.") var points: [String] = []
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["points": points] }
}
