import CertificationAPI
import CertificationClient
import Foundation
import LibPQ
import TestSupport
import Testing

/// Real processes: `sachd` with an embedded cluster, spoken to over its unix socket.
///
/// Slow, so few and one after the other.
@Suite(.serialized) struct DaemonTests {
    /// A daemon at an instant, with the sample network in it; ended after `body`.
    private func withDaemon(
        at clock: String = "2026-10-05T08:00:00+07:00", environment: [String: String] = [:],
        _ body: (DaemonProcess, Connection) async throws -> Void
    ) async throws {
        let daemon = try DaemonProcess()
        do {
            try await daemon.start(clock: clock, environment: environment)
            let owner = try await daemon.owner()
            try await Seed.install(on: owner)
            try await body(daemon, owner)
            await owner.close()
            try await daemon.end()
        } catch {
            try await daemon.end()
            throw error
        }
    }

    private func story(_ daemon: DaemonProcess, _ owner: Connection) -> Story {
        Story(owner: owner) { machine, reference, event, person, payload in
            let machine = try #require(Machine(rawValue: machine))
            let data = try JSONDecoder().decode(JSONValue.self, from: Data(payload.utf8))
            return try await daemon.client(as: "P\(person.rawValue)").offPool { client throws(ClientError) in
                if let reference {
                    return try client.advance(machine, reference, AdvanceRequest(event: event, data: data)).reference
                }
                return try client.begin(machine, AdvanceRequest(event: event, data: data), network: "TH").reference
            }
        }
    }

    private func waitFor(_ what: String, _ condition: () async throws -> Bool) async throws {
        for _ in 0..<300 {
            if try await condition() { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("waited 30 s in vain for \(what)")
    }

    @Test func `an application becomes an active certificate over the API, and everything verifies`() async throws {
        try await withDaemon { daemon, owner in
            let (_, certificate) = try await story(daemon, owner).playToGrant()
            let client = daemon.client(as: "P207")
            _ = try client.advance(.certificate, certificate, AdvanceRequest(event: "prepare", data: .object([:])))
            try await waitFor("the signature") { try client.subject(.certificate, certificate).state == "active" }
            let report: AuditReport = try daemon.client().get("/v1/audit/verify")
            #expect(report.isIntact, "\(report.problems)")
        }
    }

    @Test(
        arguments: [
            "signing.before_list", "signing.before_plan", "signing.after_plan", "signing.before_store",
            "signing.after_store",
        ])
    func `killed at any step of its issue, the certificate is finished under its number`(
        point: String
    ) async throws {
        try await withDaemon(environment: ["SACH_FAILPOINT": point]) { daemon, owner in
            let (_, certificate) = try await story(daemon, owner).playToGrant()
            _ = try? daemon.client(as: "P207").advance(
                .certificate, certificate, AdvanceRequest(event: "prepare", data: .object([:])))
            #expect(try await daemon.wait() != nil)
            let planned = try await owner.query(
                "SELECT number, sha256::text AS digest, signature FROM sach.certificate")
            #expect((planned.first?["signature"] == nil) == (point != "signing.after_store"))
            try await daemon.start()
            let client = daemon.client(as: "P207")
            try await waitFor("the signature") { try client.subject(.certificate, certificate).state == "active" }
            let finished = try await owner.query(
                "SELECT number, sha256::text AS digest, signature FROM sach.certificate")
            #expect(finished.count == 1)
            #expect(finished.first?["number"] == planned.first?["number"])
            #expect(finished.first?["digest"] == planned.first?["digest"])
            let report: AuditReport = try daemon.client().get("/v1/audit/verify")
            #expect(report.isIntact, "\(report.problems)")
        }
    }

    @Test func `killed between sending and settling, every reminder lies in the mailbox once and the retry is visible`()
        async throws
    {
        try await withDaemon { daemon, owner in
            try await waitFor("the obligations") {
                try await owner.query("SELECT 1 FROM sach.obligation").count == 167
            }
            daemon.signal(SIGTERM)
            _ = try await daemon.wait()
            try await daemon.start(
                clock: "2026-11-13T09:00:00+07:00", environment: ["SACH_FAILPOINT": "delivery.before_settle"])
            #expect(try await daemon.wait() != nil)
            let owner = try await daemon.owner()
            #expect(
                try await owner.query("SELECT 1 FROM sach.notice_view WHERE state = 'queued'").count == 167)
            // The lease of the dead daemon ends ten minutes later.
            try await daemon.start(clock: "2026-11-13T09:11:00+07:00")
            try await waitFor("the retries") {
                try await owner.query("SELECT 1 FROM sach.notice WHERE state = 'delivered'").count == 167
            }
            #expect(
                try await owner.query("SELECT 1 FROM sach.notice WHERE state = 'delivered' AND attempts = 2").count
                    == 167)
            #expect(try FileManager.default.contentsOfDirectory(atPath: daemon.spool + "/new").count == 167)
            await owner.close()
        }
    }

    @Test func `SIGTERM with requests in flight drains and ends with 0`() async throws {
        try await withDaemon { daemon, _ in
            async let answers = withTaskGroup(of: Bool.self) { group in
                for _ in 0..<32 {
                    group.addTask {
                        (try? await daemon.client(as: "P201").offPool { client throws(ClientError) in
                            try client.begin(
                                .application,
                                AdvanceRequest(
                                    event: "create",
                                    data: .object(["facility": .string("F1"), "scope_vi": .string("Mẫu")])),
                                network: "TH")
                        }) != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            try await Task.sleep(for: .milliseconds(50))
            let start = ContinuousClock.now
            daemon.signal(SIGTERM)
            #expect(try await daemon.wait() == 0)
            #expect(ContinuousClock.now - start < .seconds(15))
            let acknowledged = await answers
            try await daemon.start()
            let owner = try await daemon.owner()
            #expect(try await owner.query("SELECT 1 FROM sach.application").count >= acknowledged)
            await owner.close()
        }
    }

    @Test func `killed again and again under load, nothing acknowledged is lost or doubled`() async throws {
        try await withDaemon { daemon, owner in
            var acknowledged: Set<String> = []
            for round in 0..<3 {
                let answers = await withTaskGroup(of: (key: String, reference: String?).self) { group in
                    for number in 0..<40 {
                        group.addTask {
                            let key = "round-\(round)-\(number)"
                            let answer = try? await daemon.client(as: "P201").offPool { client throws(ClientError) in
                                try client.begin(
                                    .application,
                                    AdvanceRequest(
                                        event: "create",
                                        data: .object(["facility": .string("F1"), "scope_vi": .string(key)])),
                                    network: "TH", idempotencyKey: key)
                            }
                            return (key, answer?.reference)
                        }
                    }
                    group.addTask {
                        try? await Task.sleep(for: .milliseconds(150))
                        daemon.signal(SIGKILL)
                        return ("", nil)
                    }
                    return await group.reduce(into: []) { $0.append($1) }
                }
                _ = try await daemon.wait()
                try await daemon.start()
                // Every request is repeated with its key: the acknowledged ones give their first result, the others one result.
                for answer in answers where !answer.key.isEmpty {
                    let again = try daemon.client(as: "P201").begin(
                        .application,
                        AdvanceRequest(
                            event: "create",
                            data: .object(["facility": .string("F1"), "scope_vi": .string(answer.key)])),
                        network: "TH", idempotencyKey: answer.key)
                    if let first = answer.reference {
                        #expect(again.isReplay)
                        #expect(again.reference == first)
                    }
                    acknowledged.insert(again.reference)
                }
            }
            #expect(acknowledged.count == 120)
            #expect(try await owner.query("SELECT 1 FROM sach.application").count == 120)
            let report: AuditReport = try daemon.client().get("/v1/audit/verify")
            #expect(report.isIntact, "\(report.problems)")
        }
    }
}
