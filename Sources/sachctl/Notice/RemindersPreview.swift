import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl reminders preview`.
struct RemindersPreview: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Show which reminders would go where between two days.")

    @Option(help: "First day (yyyy-mm-dd). Default: now.") var from: Day?
    @Option(help: "Last day (yyyy-mm-dd).") var to: Day
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run { client in
            let answer: JSONValue = try client.get(
                "/v1/simulate", query: [("at", to.endInVietnam), ("network", common.connection.network)],
                timeoutSeconds: 300)
            try SimulatedItems.listing.print(.object(["items": .array(notices(of: answer))]), common)
        }
    }

    /// The notices of a simulation whose day is not before the first one.
    private func notices(of answer: JSONValue) -> [JSONValue] {
        guard case .array(let items) = answer["items"] else { return [] }
        return items.filter { item in
            guard item["kind"]?.text == "notice", let from else { return item["kind"]?.text == "notice" }
            guard let at = item["at"]?.text.flatMap(Moment.init(iso:)) else { return true }
            return at.day.daysSince1970 >= from.daysSince1970
        }
    }
}
