import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl calendar moves`: what a version of the calendar moved.
struct CalendarMoves: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moves", abstract: "Show which open due dates a version of the calendar moved.")

    @Option(help: "The version. Default: the newest.") var version: Int?
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run { client in
            let answer: JSONValue = try client.get(
                "/v1/calendar/moves",
                query: [("version", version.map { String($0) }), ("network", common.connection.network)])
            try CalendarMoveList.listing.print(answer, common)
        }
    }
}
