import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl paper list`.
struct PaperList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the papers issued.")

    @Option(help: "Only of this case (A12).") var subject: String?
    @Option(
        help:
            "Only this kind: receipt_slip, supplement_request, intake_refusal, apology_letter, stop_notice, refusal_notice.",
        completion: .list([
            "receipt_slip", "supplement_request", "intake_refusal", "apology_letter", "stop_notice", "refusal_notice",
        ]))
    var kind: String?
    @OptionGroup var page: PageOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "paper")) { client in
            let answer: JSONValue = try page.answer(
                from: client, Call.path("v1", "papers"),
                [("subject", subject), ("kind", kind), ("network", common.connection.network)])
            try Listing(
                columns: [
                    Column("reference", "Mã", "Reference"), Column("number", "Số", "Number"),
                    Column("name", "Giấy tờ", "Paper"), Column("subject", "Hồ sơ", "Case"),
                    Column("issuedOn", "Ngày", "Issued", .day), Column("issuedBy", "Người lập", "By"),
                    Column("form", "Mẫu", "Form", minor: true), Column("kind", "", "", forMachines: true),
                ], reference: "reference"
            ).print(answer, common)
        }
    }
}
