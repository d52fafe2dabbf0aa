import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl certificate export`: the certificates in the columns of IAF CertSearch.
struct CertificateExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the certificates as CSV, in the columns of IAF CertSearch.")

    @Flag(help: "Begin with a byte-order mark, for spreadsheets that need one.") var bom = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "certificate")) { client in
            if bom { Terminal.write("\u{FEFF}") }
            var cursor: String?
            var isFirst = true
            repeat {
                let page: JSONValue = try client.get(
                    "/v1/certificate-export",
                    query: [("network", common.connection.network), ("limit", "200"), ("after", cursor)])
                guard case .array(let items) = page["items"] else { return }
                if common.output.format == .json {
                    for item in items { Terminal.say(try JSONText.pretty(item)) }
                } else {
                    if isFirst { Terminal.write(CSV.record(Self.columns)) }
                    for item in items { Terminal.write(CSV.record(Self.columns.map { item[$0]?.text ?? "" })) }
                }
                isFirst = false
                cursor = page["next"]?.text
            } while cursor != nil
        }
    }

    /// The columns of the template v2.1, in its order; the daemon's members have the same names.
    static let columns = [
        "certification_identity_number", "certificate_number", "certification_status", "accreditation_status",
        "certification_type", "certification_scope", "certification_original_issue_date", "certification_issue_date",
        "certification_expiry_date", "certified_entity_id", "certified_entity_name", "certified_entity_trading_name",
        "certified_entity_english_name", "certified_entity_street", "certified_entity_city", "certified_entity_state",
        "certified_entity_country", "certified_entity_postcode", "certified_sites", "standard_scheme", "sector_name",
        "sector_code", "is_confidential",
    ]
}
