import ArgumentParser

/// What comes with a report when it is filed.
struct FilingOptions: ParsableArguments {
    @OptionGroup var report: ReportOptions
    @Flag(name: .customLong("nil"), help: "There is nothing to report for the period.") var isNil = false
    @Option(help: "Who signs the report: name and office.") var signatory: String?
    @Option(help: "Why a check does not apply: \"check=…\" by its code; repeat the pairs with ;.")
    var justifications: Part?
    @Option(help: "Number of the paper letter.") var paperNumber: String?
    @Option(help: "Date of the paper letter (yyyy-mm-dd).") var paperDate: Day?
    @Option(help: "Day on which the paper arrived, as the officer who enters it states (yyyy-mm-dd).")
    var receivedOn: Day?

    /// The fields as data of the event.
    var payload: Payload {
        get throws {
            [
                "report": try report.value(), "nil": isNil.ifSet, "signatory": signatory,
                "justifications": justifications, "paper_number": paperNumber, "paper_date": paperDate,
                "received_on": receivedOn,
            ]
        }
    }
}
