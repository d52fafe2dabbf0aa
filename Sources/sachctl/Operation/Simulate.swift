import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl simulate`.
struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Show what would happen by itself up to a time, without doing it.")

    @Option(help: "The time: 2026-12-15, or 2026-12-15T00:00:00+07:00.") var at: Instant
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run { client in
            let answer: JSONValue = try client.get(
                "/v1/simulate", query: [("at", at.iso), ("network", common.connection.network)], timeoutSeconds: 300)
            try SimulatedItems.listing.print(answer, common)
        }
    }
}
