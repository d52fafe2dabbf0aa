import ArgumentParser
import CertificationStore
import Foundation
import LibPQ
import TestSupport

/// Goals P11 and P12: how soon a sleeping loop has its work, against a bare LISTEN, and when its listener is killed.
struct Wake: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "From a commit with NOTIFY to claimed work, against a raw LISTEN loop (P11, P12).")

    @OptionGroup var options: BenchOptions

    func run() async throws {
        var report = Report("wake", isSmoke: options.smoke)
        let database = try await BenchDatabase.make(sqlDirectory: options.sqlDirectory)
        defer { database.remove() }
        let owner = try await database.owner()
        try await WakeFixture.make(owner)
        let course = WakeCourse(database: database, sender: owner, duration: options.duration)
        var raw: [[Double]] = []
        var heard: [[Double]] = []
        var claimed: [[Double]] = []
        for _ in 0..<options.roundCount {
            Progress.note("raw LISTEN")
            raw.append(try await course.raw())
            Progress.note("listener and claim")
            let round = try await course.listener(killing: nil)
            heard.append(round.heard)
            claimed.append(round.claimed)
        }
        Progress.note("listener killed before each event")
        let killer = try await database.owner()
        let killed = try await course.listener(killing: killer)
        await killer.close()
        await owner.close()
        describe(raw, heard, claimed, killed, in: &report)
        try report.finish()
    }

    private func describe(
        _ raw: [[Double]], _ heard: [[Double]], _ claimed: [[Double]], _ killed: WakeCourse.Round,
        in report: inout Report
    ) {
        var table = TextTable(["contender", "events", "p50 ms", "p99 ms", "p50 x raw", "p99 x raw"])
        for (name, rounds) in [("raw", raw), ("heard", heard), ("claimed", claimed), ("killed", [killed.claimed])] {
            let values = [0.5, 0.99].map { share in Sample.median(rounds.map { Sample.quantile($0, share) }) }
            let ratios = [0.5, 0.99].map { share in
                Sample.median(zip(rounds, raw).map { Sample.quantile($0, share) / Sample.quantile($1, share) })
            }
            for (key, value) in zip(["p50", "p99", "p50ratio", "p99ratio"], values + ratios) {
                report.measures["\(name).\(key)"] = value
            }
            table.add(
                [name, "\(rounds.map(\.count).reduce(0, +))"] + (values + ratios).map { Report.number($0) })
        }
        report.add(table)
        report.measures["killed.lost"] = Double(killed.lost)
        report.goals = [
            Goal("P11", "claimed p50 x raw LISTEN", report.measures["claimed.p50ratio"], .atMost, 1.7),
            Goal("P11", "claimed p99 x raw LISTEN", report.measures["claimed.p99ratio"], .atMost, 2.5),
            Goal("P12", "listener killed before each event: lost", Double(killed.lost), .atMost, 0),
            Goal("P12", "listener killed before each event: p99 ms", report.measures["killed.p99"], .atMost, 1_000),
        ]
        report.notes = [
            "From before the sender's commit is sent. raw: seen by a bare libpq loop; heard: by LibPQ's Listener; "
                + "claimed: the row is taken by an UPDATE with a commit of its own, so two flushes to raw's one."
        ]
    }
}
