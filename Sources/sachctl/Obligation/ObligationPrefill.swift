import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl obligation prefill`: what is known beside the form, never answers (O2).
struct ObligationPrefill: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prefill", abstract: "Show last year's figures and what the facilities reported.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "obligation", reference: reference)) { client in
            let answer: JSONValue = try client.get(Call.path("v1", "obligations", reference, "prefill"))
            try Listing(
                columns: [
                    Column("code", "Mã", "Code"), Column("label", "Chỉ tiêu", "Figure"),
                    Column("previous", "Năm trước", "Last year", .number),
                    Column("computed", "Từ báo cáo cơ sở", "From facilities", .number),
                ], reference: "code"
            ).print(answer, common)
        }
    }
}
