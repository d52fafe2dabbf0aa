import ArgumentParser

/// How results are printed.
struct OutputOptions: ParsableArguments {
    /// The forms a result has.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For people: fitted to the terminal, dates as dd/mm/yyyy in Vietnamese.
        case table
        /// The daemon's answer, ISO dates.
        case json
        /// RFC 4180 with a header row, ISO dates, safe to open in a spreadsheet.
        case csv
    }

    @Option(help: "Form of the output.")
    var format: Format = .table

    @Flag(name: .shortAndLong, help: "Print references only, one a line.")
    var quiet = false
}
