import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl refdata check`: which reference rows are provisional or past their validity.
struct RefdataCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "List reference data that are provisional, past their validity or missing.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run { client in
            let answer: JSONValue = try client.get("/v1/reference-data")
            try Listing(
                columns: [
                    Column("area", "Loại", "Area"), Column("item", "Mục", "Item"),
                    Column("finding", "Tình trạng", "Finding"), Column("message", "Cần làm", "What it means"),
                ], reference: "item"
            ).print(answer, common)
        }
    }
}
