import ArgumentParser
import CertificationAPI

/// `sachctl obligation import`: files the units' annual reports from a file.
struct ObligationImport: ReportImport {
    static let noun = "obligation"
    static let path = "/v1/obligations/imports"
    static let members = ReportMember.ofUnits
    static let rowsAtOnce = 100
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "File units' annual reports from a CSV or JSON file; shows what would happen unless --execute.",
        discussion: """
            A column's heading begins with the figure's code (A1, D2e) or is its name; justify.B1 gives the reason under a \
            code. An officer enters what came on paper, with its number, date and the day it arrived. JSON: an array of {unit, \
            report, nil, signatory, justifications, paper_number, paper_date, received_on}. Importing the same file again \
            enters only what is missing.
            """)

    @Option(help: "The form whose codes the columns bear.") var form = "BC-XP"
    @Option(help: "The reporting rule, where a unit owes several reports.") var rule: String?
    @Flag(help: "Keep the figures as drafts.") var draft = false
    @OptionGroup var options: ReportImportOptions

    var flags: [String: JSONValue] {
        var flags: [String: JSONValue] = ["draft": .bool(draft)]
        if let rule { flags["rule"] = .string(rule) }
        return flags
    }
}
