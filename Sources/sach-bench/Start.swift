import ArgumentParser
import Foundation
import LibPQ
import TestSupport

/// Goal P13: how soon a daemon works, and how little it does when there is nothing to do.
struct Start: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "From exec to the first notice delivered, and what an idle daemon costs (P13).")

    @OptionGroup var options: BenchOptions

    @Option(help: "The daemon; by default the one beside this program.")
    var sachd = Program.neighbour("sachd")

    @Option(help: "The folder with the templates and the description of the interface.")
    var shareDirectory = SachDatabase.repository + "/deploy/share"

    func run() async throws {
        var report = Report("start", isSmoke: options.smoke)
        guard FileManager.default.isExecutableFile(atPath: sachd) else {
            report.notes = ["not measured: no daemon at \(sachd); build it (swift build -c release --product sachd)"]
            return try report.finish()
        }
        let database = try await BenchDatabase.make(sqlDirectory: options.sqlDirectory)
        defer { database.remove() }
        let owner = try await database.owner()
        let fixture = try await DrainFixture.make(owner, due: 1, planned: 8)
        let daemon = try await BenchDaemon.make(
            sachd, database: database, sqlDirectory: options.sqlDirectory, shareDirectory: shareDirectory)
        Progress.note("first start, with everything that is due after years of absence")
        _ = try await daemon.start { try await fixture.isDrained() }
        var starts: [Double] = []
        for round in 0..<options.roundCount {
            try await daemon.stop()
            let notice = try await fixture.resetOne()
            Progress.note("start \(round + 1)")
            starts.append(try await daemon.start { try await fixture.isDelivered(notice) })
        }
        Progress.note("idle")
        // The server counts the transactions of its own housekeeping in with the daemon's.
        try await owner.script("ALTER SYSTEM SET autovacuum = off")
        _ = try await owner.query("SELECT pg_reload_conf() AS reloaded")
        let idle = try await daemon.idle(
            settling: .seconds(options.smoke ? 2 : 60), for: .seconds(options.smoke ? 3 : 40))
        try await daemon.stop()
        await owner.close()
        describe(starts, idle, in: &report)
        try report.finish()
    }

    private func describe(_ starts: [Double], _ idle: BenchDaemon.Idle, in report: inout Report) {
        let start = Sample.median(starts)
        report.measures = [
            "start.seconds": start, "idle.transactions": idle.transactionsPerSecond,
            "idle.backends": Double(idle.backends), "idle.rss": idle.residentMegabytes,
            "idle.processor": idle.processorShare,
        ]
        report.goals = [
            Goal("P13", "exec to first notice delivered, s", start, .atMost, 0.15),
            Goal("P13", "idle transactions a second", idle.transactionsPerSecond, .atMost, 0.1),
            Goal("P13", "idle sessions", Double(idle.backends), .atMost, 2),
            Goal("P13", "idle resident MB", idle.residentMegabytes, .atMost, 35),
        ]
        report.notes = [
            "starts: \(starts.map { Report.number($0) }.joined(separator: ", ")) s; idle processor time "
                + "\(Report.number(idle.processorShare * 100)) % of a core. The database is migrated and runs already."
        ]
    }
}
