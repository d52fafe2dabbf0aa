import ArgumentParser
import CertificationStore
import Credentials
import Delivery
import Foundation
import Glibc
import LibPQ
import TestSupport

/// Goals P14 and P15, and what a certificate costs: numbers, signatures, pages, status lists.
struct Issue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Numbers one by one (P14), a batch signed and stored (P15), pages and status lists.")

    @OptionGroup var options: BenchOptions

    @Option(help: "The folder with the fonts' configuration.")
    var shareDirectory = SachDatabase.repository + "/deploy/share"

    func run() async throws {
        var report = Report("issue", isSmoke: options.smoke)
        let database = try await BenchDatabase.make(sqlDirectory: options.sqlDirectory)
        defer { database.remove() }
        let owner = try await database.owner()
        let count = options.smoke ? 10 : 1_000
        try await database.withPool(size: 32) { pool in
            let store = Store(pool: pool)
            let fixture = try await IssueFixture.make(owner, store: store)
            try await numbers(fixture, store, database, owner, &report)
            try await batch(count, fixture, store, database, &report)
        }
        try list(&report)
        await owner.close()
        try report.finish()
    }

    /// P14: 32 clients, each asking for one number after the other, against the bare counter that commits each time.
    private func numbers(
        _ fixture: IssueFixture, _ store: Store, _ database: BenchDatabase, _ owner: Connection, _ report: inout Report
    ) async throws {
        let clients = 32
        let count = options.smoke ? 64 : 3_200
        Progress.note("decisions")
        let decisions = try await fixture.decide(count)
        try await owner.script(
            "CREATE TABLE IF NOT EXISTS public.counter (id int PRIMARY KEY, last bigint); "
                + "INSERT INTO public.counter VALUES (1, 0); GRANT ALL ON public.counter TO sach_daemon")
        Progress.note("numbers one by one")
        let bare = try await PgBench(database).run(
            "UPDATE public.counter SET last = last + 1 WHERE id = 1 RETURNING last;", clients: clients,
            duration: options.duration)
        let start = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<clients {
                group.addTask {
                    for place in stride(from: client, to: decisions.count, by: clients) {
                        let outcome = try await store.begin(
                            BeginSubject(
                                network: "TH", workflow: "certificate", event: "reserve",
                                actor: Seed.Person.registrar.rawValue,
                                payload: #"{"parent": "\#(decisions[place])"}"#))
                        guard outcome.isDone else { throw Program.Failure(description: "\(outcome)") }
                    }
                }
            }
            try await group.waitForAll()
        }
        let rate = Double(count) / (ContinuousClock.now - start).seconds
        report.measures["numbers.rate"] = rate
        report.measures["numbers.counter"] = bare.rate
        report.goals.append(
            Goal("P14", "numbers one by one, 32 clients, x bare counter", rate / bare.rate, .atLeast, 6))
        guard try await store.read(ListCertificateGaps()).isEmpty else {
            throw Program.Failure(description: "a number is missing")
        }
    }

    /// P15 and the pages: a batch printed, signed and stored; what it costs and what stays in memory.
    private func batch(
        _ count: Int, _ fixture: IssueFixture, _ store: Store, _ database: BenchDatabase, _ report: inout Report
    ) async throws {
        let shop = PrintShop(shareDirectory: shareDirectory)
        let signer = CertificateSigner(store: store, key: SigningKey(), shop: shop, logger: SachDatabase.quiet)
        try await signer.registerKey()
        guard let first = try await store.read(ListUnsigned(limit: 1)).first else {
            throw Program.Failure(description: "nothing waits for a signature")
        }
        Progress.note("pages")
        _ = try await shop.certificate(document: first.document)
        var times: [Double] = []
        var size = 0
        for _ in 0..<(options.smoke ? 3 : 50) {
            let start = ContinuousClock.now
            size = try await shop.certificate(document: first.document).count
            times.append((ContinuousClock.now - start).seconds * 1000)
        }
        report.measures["pages.milliseconds"] = Sample.median(times)
        report.measures["pages.kilobytes"] = Double(size) / 1000
        report.goals.append(Goal("pages", "printing a certificate, ms", Sample.median(times), .atMost, 40))
        report.goals.append(Goal("size", "a certificate as PDF, kB", Double(size) / 1000, .atMost, 100))
        Progress.note("ceiling")
        let ceiling = try await PgBench(database).run(
            "BEGIN;" + String(repeating: "UPDATE public.counter SET last = last + 1 WHERE id = 1;", count: 32)
                + "END;", clients: 1, duration: options.duration)
        Progress.note("\(count) certificates")
        let before = BenchDaemon.resident(getpid())
        // Copies of the one that waits, which is signed with them.
        try await fixture.prepare(count - 1)
        let start = ContinuousClock.now
        let signed = try await signer.signAll()
        let seconds = (ContinuousClock.now - start).seconds
        guard signed == count else { throw Program.Failure(description: "\(signed) of \(count) were signed") }
        let after = BenchDaemon.resident(getpid())
        report.measures["batch.rate"] = Double(count) / seconds
        report.measures["batch.ceiling"] = ceiling.rate * 32
        report.measures["batch.grown"] = after - before
        report.goals.append(
            Goal(
                "P15", "printed, signed, stored, batch of \(count), x 32 numbers a transaction",
                Double(count) / seconds / (ceiling.rate * 32), .atLeast, 0.6))
        report.goals.append(Goal("memory", "grown by a batch of \(count), MB", after - before, .atMost, 10))
        report.notes.append("P15 includes printing, which alone is \(Report.number(Sample.median(times))) ms each.")
    }

    /// A list of 131,072 entries, a tenth of them set, made and signed anew.
    private func list(_ report: inout Report) throws {
        guard let issuer = DIDWeb(baseURL: "https://sach.example") else { return }
        let key = SigningKey()
        var times: [Double] = []
        for _ in 0..<(options.smoke ? 3 : 30) {
            var bits = StatusList()
            for _ in 0..<(bits.count / 10) { bits[Int.random(in: 0..<bits.count)] = true }
            let start = ContinuousClock.now
            let list = StatusListCredential(
                url: "https://sach.example/status/TH-revocation-1", issuer: issuer.description, purpose: .revocation,
                validFrom: DateTimeStamp(seconds: 0), validUntil: DateTimeStamp(seconds: 604_800), list: bits)
            _ = try list.proof(verificationMethod: issuer.method(key.id)).secured(by: key).canonicalBytes()
            times.append((ContinuousClock.now - start).seconds * 1000)
        }
        report.measures["list.milliseconds"] = Sample.median(times)
        report.goals.append(
            Goal("list", "a status list of 131,072 entries signed, ms", Sample.median(times), .atMost, 50))
    }
}
