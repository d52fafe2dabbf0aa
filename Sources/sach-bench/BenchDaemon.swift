import Foundation
import Glibc

/// A `sachd serve` of this run's own, against the durable database.
final class BenchDaemon {
    /// What a daemon with nothing to do costs.
    struct Idle {
        let transactionsPerSecond: Double
        let backends: Int
        /// VmRSS of `/proc/PID/status`, in megabytes of 10^6 bytes.
        let residentMegabytes: Double
        /// Processor time over time.
        let processorShare: Double
    }

    private let path: String
    private let arguments: [String]
    private let database: BenchDatabase
    private var program: Program?

    private init(_ path: String, _ arguments: [String], _ database: BenchDatabase) {
        self.path = path
        self.arguments = arguments
        self.database = database
    }

    deinit { program?.stop(SIGKILL) }

    /// Makes its keys and folders; starts nothing.
    static func make(
        _ path: String, database: BenchDatabase, sqlDirectory: String, shareDirectory: String,
        settings own: [String: String] = [:]
    ) async throws -> BenchDaemon {
        let home = database.directory.path
        for key in ["signing.key", "ledger.key"] {
            try await Program(path, ["new-key", "\(home)/\(key)"], directory: home).finish()
        }
        let settings = [
            "database.url": database.daemonConninfo, "listen.socket": "\(home)/api.sock", "listen.address": "",
            "sql.directory": sqlDirectory, "share.directory": shareDirectory, "delivery.spool": "\(home)/spool",
            "signing.key-file": "\(home)/signing.key", "ledger.key-file": "\(home)/ledger.key",
            "ledger.checkpoint-directory": "\(home)/checkpoints", "log.level": "warning",
        ]
        let words = settings.merging(own) { $1 }.sorted { $0.key < $1.key }.flatMap {
            ["--set", "\($0.key)=\($0.value)"]
        }
        return BenchDaemon(path, ["serve"] + words, database)
    }

    /// Starts it and returns the seconds until `isWorking`; throws when it ends, or takes longer than half a minute.
    func start(until isWorking: () async throws -> Bool) async throws -> Double {
        let begin = ContinuousClock.now
        let program = try Program(path, arguments, directory: database.directory.path)
        self.program = program
        while try await !isWorking() {
            guard ContinuousClock.now - begin < .seconds(30), kill(program.pid, 0) == 0 else {
                throw Program.Failure(description: "sachd did no work: \(program.text.suffix(2000))")
            }
            try await Task.sleep(for: .milliseconds(1))
        }
        return (ContinuousClock.now - begin).seconds
    }

    /// Asks it to end, and waits.
    func stop() async throws {
        guard let program else { return }
        program.stop()
        let code = try await program.wait()
        self.program = nil
        guard code == 0 else { throw Program.Failure(description: "sachd: exit \(code): \(program.text.suffix(2000))") }
    }

    /// Lets it come to rest, then counts what it does.
    func idle(settling: Duration, for duration: Duration) async throws -> Idle {
        guard let pid = program?.pid else { throw Program.Failure(description: "sachd does not run") }
        try await Task.sleep(for: settling)
        let (before, usedBefore, begin) = (
            try await database.transactions(), ProcessorTime.own(of: pid), ContinuousClock.now
        )
        try await Task.sleep(for: duration)
        let after = try await database.transactions()
        let seconds = (ContinuousClock.now - begin).seconds
        return Idle(
            transactionsPerSecond: Double(after - before) / seconds, backends: try await database.daemonSessions(),
            residentMegabytes: Self.resident(pid), processorShare: (ProcessorTime.own(of: pid) - usedBefore) / seconds)
    }

    /// Where it listens.
    var socket: String { database.directory.path + "/api.sock" }

    /// Its process number; 0 when it does not run.
    var pid: Int32 { program?.pid ?? 0 }

    /// What a process holds in memory now, in megabytes of 10^6 bytes.
    static func resident(_ pid: Int32) -> Double {
        let status = (try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return (line.split(separator: " ").compactMap { Double($0) }.first ?? 0) * 1024 / 1e6
    }
}
