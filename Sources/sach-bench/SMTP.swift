import ArgumentParser
import CertificationStore
import Delivery
import Foundation
import LibPQ
import TestSupport

/// The goal of delivery by SMTP: what is due goes out nearly as fast as a bare libcurl loop hands mails to the same server.
struct SMTP: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "smtp",
        abstract: "Due notices through the claim loop to a mail server on loopback, against a bare libcurl loop.")

    @OptionGroup var options: BenchOptions

    @Option(help: "The folder of the mail templates.")
    var templates = SachDatabase.repository + "/deploy/share/templates"

    private enum Contender: String, CaseIterable {
        /// The ceiling: one handle in a loop, the same mail again and again.
        case bare
        /// The daemon's sender, the same mail again and again.
        case sender
        /// The daemon's claim loop: claimed, rendered, sent, settled.
        case loop
    }

    func run() async throws {
        var report = Report("smtp", isSmoke: options.smoke)
        let database = try await BenchDatabase.make(sqlDirectory: options.sqlDirectory)
        defer { database.remove() }
        let owner = try await database.owner()
        Progress.note("planning notices")
        let count = options.smoke ? 300 : 5_000
        let fixture = try await DrainFixture.make(owner, due: count, planned: count * 8)
        let sample = try await self.sample(database)
        try await fixture.reset()
        var rates: [Contender: [Double]] = [:]
        for round in 0..<options.roundCount {
            let order = Contender.allCases
            for index in order.indices {
                let contender = order[(index + round) % order.count]
                Progress.note(contender.rawValue)
                let server = try TestServer("smtp")
                let start = ContinuousClock.now
                switch contender {
                case .bare: try BareSMTP.send(sample, count: count, port: server.port)
                case .sender: try await send(sample, count, server.port)
                case .loop: try await drain(database, server.port)
                }
                rates[contender, default: []].append(Double(count) / (ContinuousClock.now - start).seconds)
                if contender == .loop {
                    let delivered = try await fixture.delivered()
                    guard delivered == count else {
                        throw Program.Failure(description: "\(delivered) of \(count) were delivered")
                    }
                    try await fixture.reset()
                }
                guard server.lines.count == count else {
                    throw Program.Failure(
                        description: "\(contender): the server took \(server.lines.count) of \(count)")
                }
            }
        }
        await owner.close()
        describe(rates, count: count, in: &report)
        try report.finish()
    }

    /// One of the mails as the loop renders it.
    private func sample(_ database: BenchDatabase) async throws -> Mail {
        let renderer = try self.renderer()
        return try await database.withPool(size: 1) { pool in
            let claimed = try await Store(pool: pool).read(ClaimNotices(limit: 1, lease: 1, worker: "sample"))
            guard let notice = claimed.first, case .mail(let mail) = renderer.render(notice) else {
                throw Program.Failure(description: "no notice could be rendered")
            }
            return mail
        }
    }

    private func renderer() throws -> MailRenderer {
        MailRenderer(
            templates: try TemplateLibrary(directory: templates),
            identity: .init(name: "bench", address: try MailAddress("bench@example.vn")))
    }

    private func sender(_ port: Int) throws -> SMTPSender {
        SMTPSender(try SMTPSettings(url: "smtp://127.0.0.1:\(port)", encryption: .none, name: "bench.example"))
    }

    private func send(_ sample: Mail, _ count: Int, _ port: Int) async throws {
        let sender = try sender(port)
        for _ in 0..<count {
            let outcome = await sender.send(sample)
            guard case .delivered = outcome else { throw Program.Failure(description: "\(outcome)") }
        }
    }

    private func drain(_ database: BenchDatabase, _ port: Int) async throws {
        let (renderer, sender) = (try renderer(), try sender(port))
        try await database.withPool(size: 2) { pool in
            let loop = ClaimLoop(
                store: Store(pool: pool), renderer: renderer, sender: sender, worker: "bench",
                logger: SachDatabase.quiet)
            _ = try await loop.drain()
        }
    }

    private func describe(_ rates: [Contender: [Double]], count: Int, in report: inout Report) {
        var table = TextTable(["contender", "mails a second", "x bare"])
        let ceiling = rates[.bare] ?? []
        for contender in Contender.allCases {
            let own = rates[contender] ?? []
            let (rate, ratio) = (Sample.median(own), Sample.median(zip(own, ceiling).map { $0 / $1 }))
            report.measures["\(contender.rawValue).rate"] = rate
            report.measures["\(contender.rawValue).ratio"] = ratio
            table.add([contender.rawValue, Report.number(rate), Report.number(ratio)])
        }
        report.add(table)
        report.goals = [
            Goal("SMTP", "the sender x a bare libcurl loop", report.measures["sender.ratio"], .atLeast, 0.7),
            Goal("SMTP", "the claim loop x a bare libcurl loop", report.measures["loop.ratio"], .atLeast, 0.7),
        ]
        report.notes = [
            "\(count) mails to one server of Python's on loopback, over one kept connection. The loop's are claimed, rendered in both "
                + "languages as text and HTML, and settled."
        ]
    }
}
