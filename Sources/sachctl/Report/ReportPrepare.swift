import ArgumentParser
import CertificationAPI

/// `sachctl report prepare`.
struct ReportPrepare: BirthCommand {
    static let move = Move(.report, "prepare", "Open the consolidated report of a year.")

    @Option(help: "The reporting rule (TH-2026).") var rule: String?
    @Option(help: "The year.") var period: String?
    @Option(
        name: .customLong("target-set"),
        help: "Target set to compare with; repeat for each. Default: those of the year.")
    var targetSets: [String] = []
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["rule": rule, "period": period, "target_sets": targetSets] }
}
