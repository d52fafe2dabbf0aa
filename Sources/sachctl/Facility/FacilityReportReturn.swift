import ArgumentParser
import CertificationClient

/// `sachctl facility return-report`.
struct FacilityReportReturn: RegisterCommand {
    static let noun = "facility"
    static let configuration = CommandConfiguration(
        commandName: "return-report", abstract: "Ask a facility to repair its yearly report.")

    @Argument(help: "The facility (F7).") var reference: String
    @Argument(help: "The year.") var period: String
    @Option(name: .customLong("point"), help: "Point to correct; repeat for each.") var points: [String] = []
    @OptionGroup var options: RegisterOptions

    var path: String { Call.path("v1", "facilities", reference, "reports", period, "returns") }

    var payload: Payload { ["points": points] }
}
