import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl calendar confirm`: a year as its notice has it, a dry run without `--execute`.
struct CalendarConfirm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Confirm a year by its notice, with the days it changed, and show which open due dates move.")

    @Argument(help: "The year (2027).") var year: Int
    @Option(help: "Number and day of the notice.") var source: String
    @Option(help: "A public holiday, with its name (2026-11-24=Ngày Văn hóa Việt Nam). May be repeated.")
    var holiday: [String] = []
    @Option(help: "A weekday off for a holiday on a weekend. May be repeated.") var compensatory: [String] = []
    @Option(help: "A weekday off by a swap. May be repeated.") var swapOff: [String] = []
    @Option(help: "A Saturday or Sunday worked by a swap. May be repeated.") var swapWork: [String] = []
    @Option(help: "A day that is an ordinary one after all. May be repeated.") var ordinary: [String] = []
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var common: CommonOptions

    func run() throws {
        let days = try [
            ("holiday", holiday), ("compensatory", compensatory), ("swap_off", swapOff), ("swap_work", swapWork),
            ("ordinary", ordinary),
        ].flatMap { kind, days in try days.map { try Self.day($0, kind) } }
        try common.run(about: .init(noun: "calendar")) { client in
            let answer: JSONValue = try client.send(
                "POST", "/v1/calendar/confirmation",
                query: [("network", common.connection.network), ("dryRun", confirmation.execute ? nil : "true")],
                body: JSONValue.object([
                    "year": .integer(year), "source": .string(source.composed), "days": .array(days),
                ]), timeoutSeconds: 600)
            if !confirmation.execute {
                Terminal.complain(
                    common.language.say(
                        "Chạy thử: không ghi gì. Thêm --execute để thực hiện.",
                        "Dry run: nothing was written. Add --execute to do it."))
            }
            if case .array(let days)? = answer["days"], common.output.format == .table, !common.output.quiet {
                try Self.changes.print(.array(days), common)
                Terminal.say("")
            }
            try CalendarMoveList.listing.print(answer, common)
        }
    }

    /// `2026-11-24` or `2026-11-24=name`.
    static func day(_ text: String, _ kind: String) throws -> JSONValue {
        let parts = text.split(separator: "=", maxSplits: 1)
        guard let first = parts.first, let day = Day(argument: String(first)) else {
            throw ValidationError("“\(text)” is no day: write 2026-11-24, or 2026-11-24=name.")
        }
        var members: [String: JSONValue] = ["day": .string(day.iso), "kind": .string(kind)]
        if parts.count > 1 {
            let name = JSONValue.string(String(parts[1]).composed)
            members["nameVi"] = name
            members["nameEn"] = name
        }
        return .object(members)
    }

    private static var changes: Listing {
        Listing(
            columns: [
                Column("day", "Ngày", "Day", .day), Column("kindBefore", "Trước", "Before", .code),
                Column("kindAfter", "Sau", "After", .code),
            ], reference: "day")
    }
}
