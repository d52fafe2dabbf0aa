import ArgumentParser
import CertificationClient

/// `sachctl facility report`: keeps or files a facility's yearly report (BC-CS).
struct FacilityReportFile: RegisterCommand {
    static let noun = "facility"
    static let method = "PUT"
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Save a facility's yearly report, or file it with --file.")

    @Argument(help: "The facility (F7).") var reference: String
    @Argument(help: "The year.") var period: String
    @OptionGroup var report: ReportOptions
    @Flag(name: .customLong("file"), help: "File it; without this option it is kept as a draft.") var files = false
    @Flag(name: .customLong("nil"), help: "There is nothing to report, or production stopped.") var isNil = false
    @Option(help: "Why a check does not apply: \"check=…\" by its code; repeat the pairs with ;.")
    var justifications: Part?
    @Option(help: "Number of the paper report.") var paperNumber: String?
    @Option(help: "Date of the paper report (yyyy-mm-dd).") var paperDate: Day?
    @OptionGroup var options: RegisterOptions

    var path: String { Call.path("v1", "facilities", reference, "reports", period) }

    var payload: Payload {
        get throws {
            [
                "report": try report.value(), "file": files.ifSet, "nil": isNil.ifSet, "justifications": justifications,
                "paper_number": paperNumber, "paper_date": paperDate,
            ]
        }
    }
}
