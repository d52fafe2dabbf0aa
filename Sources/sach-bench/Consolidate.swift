import ArgumentParser
import Foundation
import LibPQ
import TestSupport

/// The goal of consolidation: a province's year within seconds, in memory that the server's settings bound.
struct Consolidate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Freezes the consolidated report of every unit with 100,000 facility reports.")

    @OptionGroup var options: BenchOptions

    @Option(help: "Facilities; each has filed a report.")
    var facilities = 100_000

    private var size: Int { options.smoke ? 2_000 : max(1_000, facilities) }

    func run() async throws {
        var report = Report("consolidate", isSmoke: options.smoke)
        let database = try await BenchDatabase.make(sqlDirectory: options.sqlDirectory)
        defer { database.remove() }
        let owner = try await database.owner()
        try await owner.script(ConsolidateText.people)
        Progress.note("writing \(size / 10) facilities with their reports")
        try await write(owner, from: 1, to: size / 10)
        let small = try await freeze(database, owner, rule: "B-0")
        Progress.note("writing \(size - size / 10) facilities more")
        try await write(owner, from: size / 10 + 1, to: size)
        var freezes: [Freeze] = []
        for round in 1...options.roundCount { freezes.append(try await freeze(database, owner, rule: "B-\(round)")) }
        try await check(owner)
        await owner.close()
        let seconds = Sample.median(freezes.map(\.seconds))
        let memory = Sample.median(freezes.map(\.megabytes))
        var table = TextTable(["facility reports", "seconds", "peak memory of the session MB"])
        table.add(["\(size / 10)", Report.number(small.seconds), Report.number(small.megabytes)])
        table.add(["\(size)", Report.number(seconds), Report.number(memory)])
        report.add(table)
        report.measures = [
            "tenth.seconds": small.seconds, "tenth.megabytes": small.megabytes, "seconds": seconds, "megabytes": memory,
        ]
        report.goals = [
            Goal("consolidation", "seconds for a freeze with \(size) facility reports", seconds, .atMost, 10),
            Goal("consolidation", "peak memory of the session, MB", memory, .atMost, 64),
        ]
        report.notes = [
            "A freeze lists the units, adds up, compares with two target sets, hashes every input and locks each counted report; "
                + "each round freezes a report of its own. Memory: private pages of the server's process at their peak; what a "
                + "sort or a hash may hold (work_mem) bounds it, not the number of facilities."
        ]
        try report.finish()
    }

    private func write(_ owner: Connection, from first: Int, to last: Int) async throws {
        try await owner.script("SET session_replication_role = replica")
        try await owner.script(ConsolidateText.facilities(from: first, to: last))
        try await owner.script("SET session_replication_role = origin")
        try await owner.script("VACUUM ANALYZE")
    }

    /// A freeze, and the most private memory that its session's process had.
    private struct Freeze {
        let seconds: Double
        let megabytes: Double
    }

    private func freeze(_ database: BenchDatabase, _ owner: Connection, rule: String) async throws -> Freeze {
        try await owner.script(ConsolidateText.rule(rule))
        try await database.checkpoint()
        Progress.note("freezing under \(rule)")
        let session = try await database.owner()
        let process = try await session.query("SELECT pg_backend_pid() AS pid")[0].read("pid", as: Int32.self)
        let start = ContinuousClock.now
        let row = try await session.query(
            """
            SELECT (sach.advance(subject_id, 'freeze', NULL, 1001, '{}')).outcome
            FROM sach.report
            WHERE rule = \(rule)
            """
        ).first
        let seconds = (ContinuousClock.now - start).seconds
        guard row?["outcome"] == "moved" else { throw Program.Failure(description: "\(rule) was not frozen") }
        let megabytes = try Self.peak(of: process)
        await session.close()
        return Freeze(seconds: seconds, megabytes: megabytes)
    }

    /// The peak of a process's memory without what it shares with others, in MB.
    private static func peak(of process: Int32) throws -> Double {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let kilobytes = { (name: String) -> Double in
            let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
            return line.flatMap { Double($0.split(whereSeparator: \.isWhitespace)[1]) } ?? 0
        }
        return (kilobytes("VmHWM") - kilobytes("RssShmem") - kilobytes("RssFile")) / 1024
    }

    /// The figures are those of every facility: a fast freeze of something else is no freeze.
    private func check(_ owner: Connection) async throws {
        let row = try await owner.query(
            """
            SELECT (SELECT sum(computed) FROM sach.report_figure f WHERE f.snapshot = s.snapshot AND f.code = 'B1') = (
                    SELECT count(*) FROM sach.facility_report WHERE is_aware) AS is_whole,
                (SELECT count(*) FROM sach.report_input i WHERE i.snapshot = s.snapshot AND i.is_counted) AS units
            FROM sach.report_snapshot s
            ORDER BY s.snapshot DESC
            LIMIT 1
            """
        ).first
        guard row?["is_whole"] == "t", row?["units"] == "167" else {
            throw Program.Failure(description: "the frozen figures are not those of the facilities")
        }
    }
}
