import ArgumentParser
import CertificationClient
import Foundation
import LibPQ
import TestSupport

/// The public pages with a million certificates in the register: verification against a constant, and search.
struct VerifyPage: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify-page",
        abstract: "1,000,000 certificates: /verify as a share of a constant answer, and the search of /register.")

    @OptionGroup var options: BenchOptions

    @Option(help: "The daemon; by default the one beside this program.")
    var sachd = Program.neighbour("sachd")

    @Option(help: "The folder with the pages and the description of the interface.")
    var shareDirectory = SachDatabase.repository + "/deploy/share"

    @Option(help: "Certificates in the register.")
    var entries = 1_000_000

    @Option(help: "Keep-alive connections that verify.")
    var connections = 64

    @Option(help: "Connections that search.")
    var searchers = 4

    private var size: Int { options.smoke ? 20_000 : entries }

    /// Numbers all over the register, in no order.
    private var anyNumber: String {
        """
        function path()
            local i = math.random(1, \(size))
            return string.format("/verify/TH-%d-%06d-GCN-SXSH", 2016 + i % 10, 1 + math.floor(i / 10))
        end
        """
    }

    private static let constant = "function path() return \"/v1/version\" end"

    /// What people ask a register for: words common and rare, numbers, filters, a day, a further page.
    private static let searches = """
        local asked = {
            "", "q=xi+mang", "q=cong+ty", "q=may+mac+uoc+mo", "q=gom+su+an+thinh+4", "q=%C6%AF%E1%BB%9Bc+M%C6%A1+77",
            "q=TH%2F2020%2F000017", "q=TH-2021", "q=2800000017", "q=28001", "q=khong+co+o+dau", "q=hop+tac+xa+giay",
            "status=valid", "status=expired", "status=suspended", "unit=14812", "unit=14812&status=suspended", "sector=10",
            "sector=2394&status=valid", "as_of=2020-05-05", "as_of=2020-05-05&status=expired", "as_of=2019-01-01&q=bia",
            "status=withdrawn", "limit=200", "after=500000.1", "q=phuong+bim+son&status=valid", "q=nong+cong&unit=14812",
        }
        local turn = 0
        function path()
            turn = turn + 1
            return "/register?" .. asked[1 + turn % #asked]
        end
        """

    func run() async throws {
        var report = Report("verify-page", isSmoke: options.smoke)
        guard FileManager.default.isExecutableFile(atPath: sachd) else {
            report.notes = ["not measured: no daemon at \(sachd); build it (swift build -c release --product sachd)"]
            return try report.finish()
        }
        let database = try await BenchDatabase.make(sqlDirectory: options.sqlDirectory)
        defer { database.remove() }
        guard let load = WebLoad(directory: database.directory.path) else {
            report.notes = ["not measured: no wrk in PATH (Debian: apt-get install wrk)"]
            return try report.finish()
        }
        Progress.note("writing \(size) entries of the register")
        let owner = try await database.owner()
        _ = try await RegisterFixture.make(owner, entries: size)
        await owner.close()
        try await database.checkpoint()
        let port = Int.random(in: 21_000..<60_000)
        let daemon = try await BenchDaemon.make(
            sachd, database: database, sqlDirectory: options.sqlDirectory, shareDirectory: shareDirectory,
            settings: ["listen.address": "127.0.0.1:\(port)"])
        let client = Client(endpoint: .unixSocket(daemon.socket))
        _ = try await daemon.start { (try? client.text("/readyz")) != nil }
        try await measure(load, "http://127.0.0.1:\(port)", in: &report)
        report.measures["resident.megabytes"] = BenchDaemon.resident(daemon.pid)
        try await daemon.stop()
        try report.finish()
    }

    private func measure(_ load: WebLoad, _ url: String, in report: inout Report) async throws {
        let contenders = [
            ("constant", Self.constant, connections), ("verify", anyNumber, connections),
            ("register", Self.searches, searchers),
        ]
        for (_, paths, count) in contenders {
            _ = try await load.run(url, paths: paths, connections: count, duration: .seconds(options.smoke ? 1 : 3))
        }
        var outcomes: [String: [WebLoad.Outcome]] = [:]
        for _ in 0..<options.roundCount {
            for (name, paths, count) in contenders {
                Progress.note("\(name), \(count) connections")
                let outcome = try await load.run(url, paths: paths, connections: count, duration: options.duration)
                guard outcome.failures == 0 else {
                    throw Program.Failure(description: "\(name): \(outcome.failures) requests failed")
                }
                outcomes[name, default: []].append(outcome)
            }
        }
        var table = TextTable(["page", "connections", "a second", "p50 ms", "p99 ms"])
        for (name, _, count) in contenders {
            let own = outcomes[name] ?? []
            let values: [(String, Double)] = [
                ("rate", Sample.median(own.map(\.rate))), ("p50", Sample.median(own.map(\.p50))),
                ("p99", Sample.median(own.map(\.p99))),
            ]
            for (measure, value) in values { report.measures["\(name).\(measure)"] = value }
            table.add([name, "\(count)"] + values.map { Report.number($0.1) })
        }
        report.add(table)
        let share = zip(outcomes["verify"] ?? [], outcomes["constant"] ?? []).map { $0.rate / max(1, $1.rate) }
        report.goals = [
            Goal(
                "verify", "/verify / a constant of the same server, \(connections) connections", Sample.median(share),
                .atLeast, 0.5),
            Goal("search", "/register, \(searchers) connections, p99 ms", report.measures["register.p99"], .atMost, 50),
        ]
        report.notes.append(
            "Every request is for another certificate of \(size), from another address, and each is looked up in the database."
        )
    }
}
