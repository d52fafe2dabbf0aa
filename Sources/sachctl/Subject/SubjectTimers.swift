import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl <noun> timers`: the time limits of one subject, what paused them and what a calendar moved.
struct SubjectTimers<Noun: MachineNoun>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "timers", abstract: "Show the time limits, their pauses, and what a new calendar moved.")
    }

    @Argument(help: .reference) var reference: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: Noun.machine.rawValue, reference: reference)) { client in
            let clocks: JSONValue = try client.get("/v1/timers", query: [("subject", reference)])
            try Self.limits.print(clocks, common)
            guard common.output.format == .table, !common.output.quiet else { return }
            try part("pauses", Self.pauses, common.language.say("Tạm dừng:", "Pauses:"), clocks)
            try part("moves", Self.moves, common.language.say("Thay đổi theo lịch:", "Moved by the calendar:"), clocks)
        }
    }

    private func part(_ name: String, _ listing: Listing, _ title: String, _ clocks: JSONValue) throws {
        guard case .array(let items)? = clocks[name], !items.isEmpty else { return }
        Terminal.say("")
        Terminal.say(title)
        try listing.print(.array(items), common)
    }

    private static var limits: Listing {
        Listing(
            columns: [
                Column("kind", "Loại", "Kind"), Column("name", "Thời hạn", "Limit"),
                Column("startedAt", "Từ", "From", .instant), Column("lastDay", "Ngày cuối", "Last day", .day),
                Column("dueAt", "", "", forMachines: true), Column("settledAt", "Kết thúc", "Ended", .instant),
                Column("status", "Tình trạng", "Status", .code),
                Column("workingDays", "Ngày làm việc", "Working days", .number),
                Column("pausedAt", "Dừng từ", "Paused", .instant, minor: true),
                Column("amount", "", "", forMachines: true), Column("unit", "", "", forMachines: true),
                Column("parameter", "", "", forMachines: true), Column("calendarVersion", "", "", forMachines: true),
            ], reference: "kind")
    }

    private static var pauses: Listing {
        Listing(
            columns: [
                Column("since", "Từ", "Since", .instant), Column("until", "Đến", "Until", .instant),
                Column("cause", "Do", "Cause"), Column("reason", "Lý do", "Reason"),
                Column("source", "Hồ sơ", "Subject"),
                Column("kinds", "Thời hạn", "Limits"),
            ], reference: "since")
    }

    private static var moves: Listing {
        Listing(
            columns: [
                Column("what", "Gì", "What", .code), Column("kind", "Loại", "Kind"),
                Column("oldDueAt", "Cũ", "Old", .instant), Column("newDueAt", "Mới", "New", .instant),
                Column("oldVersion", "Lịch cũ", "Calendar", .number), Column("newVersion", "Lịch mới", "→", .number),
                Column("at", "Lúc", "At", .instant),
            ], reference: "kind")
    }
}
