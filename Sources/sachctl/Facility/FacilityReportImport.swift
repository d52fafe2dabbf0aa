import ArgumentParser
import CertificationAPI

/// `sachctl facility import-reports`: keeps or files facilities' yearly reports (BC-CS) from a file.
struct FacilityReportImport: ReportImport {
    static let noun = "facility"
    static let path = "/v1/facility-reports/imports"
    static let members = ReportMember.ofFacilities
    static let rowsAtOnce = 500
    static let configuration = CommandConfiguration(
        commandName: "import-reports",
        abstract: "Enter facilities' yearly reports from a CSV or JSON file; shows what would happen unless --execute.",
        discussion: """
            A column's heading begins with the figure's code (3a, 8c), is its name, or names a cell of a list: \
            9.ELEC.current, 12.1.title. A facility goes by F7, its tax code or its list key. JSON: an array of {facility, \
            report, nil, justifications, paper_number, paper_date}. Importing the same file again enters only what is missing.
            """)

    @Flag(name: .customLong("file"), help: "File the reports; without this option they are kept as drafts.")
    var files = false
    @Flag(help: "Replace reports that were filed with other figures.") var force = false
    @OptionGroup var options: ReportImportOptions

    var form: String { "BC-CS" }
    var flags: [String: JSONValue] { ["file": .bool(files), "replace": .bool(force)] }
}
