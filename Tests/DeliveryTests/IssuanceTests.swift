import CertificationStore
import Credentials
import LibPQ
import TestSupport
import Testing

@testable import Delivery

@Suite
struct `Signing certificates` {
    private struct Refused: Error {
        var event: String
        var outcome: AdvanceOutcome
    }

    /// A granted application whose certificate's bytes are stored and wait for their signature.
    static func waiting() async throws -> (DeliveryFixture, certificate: String) {
        let fixture = try await DeliveryFixture()
        try await fixture.database.setClock("2026-08-03T09:00:00+07:00")
        try await Seed.install(in: fixture.database)
        let store = fixture.store
        let act: Story.Act = { machine, reference, event, person, payload in
            let outcome: AdvanceOutcome
            if let reference {
                outcome = try await store.advance(
                    AdvanceSubject(
                        reference: reference, machine: machine, event: event, actor: person.rawValue, payload: payload))
            } else {
                outcome = try await store.begin(
                    BeginSubject(
                        network: "TH", workflow: machine, event: event, actor: person.rawValue, payload: payload))
            }
            guard outcome.isDone, let own = outcome.reference else {
                throw Refused(event: event, outcome: outcome)
            }
            return own
        }
        let (_, certificate) = try await Story(owner: fixture.owner, act: act).playToGrant()
        _ = try await act("certificate", certificate, "prepare", .registrar, "{}")
        return (fixture, certificate)
    }

    static func state(_ fixture: DeliveryFixture, _ certificate: String) async throws -> String? {
        try await fixture.value("SELECT state FROM sach.subject WHERE id = sach.subject_find('\(certificate)')")
    }

    @Test
    func `A certificate waits for a daemon that has the key, is signed once, and holds under the audit`() async throws {
        let (fixture, certificate) = try await Self.waiting()
        _ = try await fixture.scheduler().drain()
        #expect(try await Self.state(fixture, certificate) == "signing")
        let key = SigningKey()
        let signers = (0..<3).map { _ in
            fixture.signer(key: key, store: fixture.database.store())
        }
        try await signers[0].registerKey()
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for signer in signers { group.addTask { try await signer.signAll() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts.reduce(0, +) == 1)
        #expect(try await Self.state(fixture, certificate) == "active")
        #expect(
            try await fixture.value(
                "SELECT count(*) FROM sach.subject_event WHERE event = 'sign' AND actor = 0") == "1")
        let report = try await LedgerAudit(store: fixture.store).run()
        #expect(report.isSound && report.certificates == 1, "\(report.problems)")
    }

    @Test
    func `Bytes that were changed after they were stored are never signed`() async throws {
        let (fixture, certificate) = try await Self.waiting()
        try await LedgerAudits.tamper(
            fixture,
            """
            ALTER TABLE sach.certificate DROP CONSTRAINT certificate_hash_is_of_the_document;
            UPDATE sach.certificate SET document = replace(document, 'Xi', 'Xo')
            """)
        let signer = fixture.signer()
        #expect(try await fixture.scheduler(signer: signer).drain() == 0)
        #expect(try await Self.state(fixture, certificate) == "signing")
    }

    @Test
    func `A signature that a thief's key made is named by the audit`() async throws {
        let (fixture, _) = try await Self.waiting()
        let signer = fixture.signer()
        #expect(try await fixture.scheduler(signer: signer).drain() > 0)
        let thief = SigningKey()
        let document = try #require(try await fixture.value("SELECT document FROM sach.certificate"))
        let forged = document.replacing("Xi măng PCB40", with: "Xi măng PCB50")
        let signature = try thief.sign(Array(forged.utf8))
        let quoted = forged.replacing("'", with: "''")
        try await LedgerAudits.tamper(
            fixture,
            """
            UPDATE sach.certificate SET document = '\(quoted)', sha256 = sha256(convert_to('\(quoted)', 'UTF8')),
                signature = '\\x\(Digest.hex(signature))'
            """)
        let report = try await LedgerAudit(store: fixture.store).run()
        #expect(report.problems.map(\.problem).contains("the signature does not fit the document"))
    }

    @Test
    func `Every notice of the story becomes a mail`() async throws {
        let (fixture, _) = try await Self.waiting()
        let signer = fixture.signer()
        _ = try await fixture.scheduler(signer: signer).drain()
        #expect(try await fixture.claimLoop().drain() > 0)
        let rows = try await fixture.owner.query(
            "SELECT template, state, provider_reply FROM sach.notice WHERE state NOT IN ('planned', 'delivered', 'skipped')"
        )
        #expect(rows.isEmpty, "\(rows)")
        for template in ["application_received", "assessment_findings", "application_granted"] {
            let state = try await fixture.value("SELECT state FROM sach.notice WHERE template = '\(template)'")
            #expect(state == "delivered", "\(template)")
        }
    }
}

/// The other suite's means of tampering.
typealias LedgerAudits = `Checkpoints and the audit`
