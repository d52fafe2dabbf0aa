import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl facility export`: every facility as CSV with the columns that `facility import` takes.
struct FacilityExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write every facility as CSV, in the columns that import reads.")

    @Option(help: "Only of this reporting unit (16654).") var unit: String?
    @Flag(help: "Begin with a byte-order mark, for spreadsheets that need one.") var bom = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "facility")) { client in
            let language = common.language
            Terminal.write(
                (bom ? "\u{FEFF}" : "")
                    + CSV.record(
                        [language.say("Mã cơ sở", "Reference")]
                            + FacilityColumn.allCases.map { language.say($0.vi, $0.en) }))
            var cursor: String?
            repeat {
                let page: JSONValue = try client.get(
                    Call.path("v1", "facilities"),
                    query: [
                        ("unit", unit), ("network", common.connection.network), ("limit", "200"), ("after", cursor),
                    ])
                guard case .array(let items) = page["items"] else { return }
                Terminal.write(
                    items.map { item in
                        CSV.record(
                            [item["reference"]?.text ?? ""]
                                + FacilityColumn.allCases.map { item[$0.rawValue]?.text ?? "" })
                    }.joined())
                cursor = page["next"]?.text
            } while cursor != nil
        }
    }
}
