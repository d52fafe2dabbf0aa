import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl clock show`.
struct ClockShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the time by which everything is decided.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run() { client in
            let answer: JSONValue = try client.get("/v1/clock")
            try Sheet(item: answer, columns: ClockReading.columns, reference: "now").print(common)
        }
    }
}
