import Credentials
import FoundationEssentials
import LibPQ
import TestSupport
import Testing

@testable import CertificationStore
@testable import Delivery

@Suite
struct `Checkpoints and the audit` {
    static func ledger() async throws -> (DeliveryFixture, SigningKey, CheckpointMaker) {
        let fixture = try await DeliveryFixture()
        let key = SigningKey()
        let maker = CheckpointMaker(
            store: fixture.store, key: key,
            archive: try CheckpointArchive(directory: fixture.directory.path + "/checkpoints"), page: 50)
        try await fixture.reports(at: "2026-10-06T08:00:00+07:00")
        try await fixture.becomeFinal()
        return (fixture, key, maker)
    }

    /// Does what only the owner of the tables can, with every protection off.
    static func tamper(_ fixture: DeliveryFixture, _ sql: String) async throws {
        try await fixture.owner.script(
            "SET session_replication_role = replica; \(sql); SET session_replication_role = origin")
    }

    static func audit(_ fixture: DeliveryFixture, exported: [Checkpoint] = []) async throws -> AuditReport {
        try await LedgerAudit(store: fixture.store, page: 40).run(exported: exported)
    }

    @Test
    func `An empty ledger has no checkpoint and nothing wrong`() async throws {
        let fixture = try await DeliveryFixture()
        let maker = CheckpointMaker(store: fixture.store, key: SigningKey(), archive: nil)
        #expect(try await maker.make() == nil)
        #expect(try await Self.audit(fixture) == AuditReport())
    }

    @Test
    func `A checkpoint covers every event, is signed, exported, and repeated when nothing is new`() async throws {
        let (fixture, key, maker) = try await Self.ledger()
        let first = try #require(try await maker.make())
        let events = try #require(Int64(try await fixture.value("SELECT count(*) FROM sach.subject_event") ?? ""))
        #expect(first.number == 1 && first.treeSize == events && events >= 167)
        #expect(first.keyID == key.id)
        #expect(try await maker.make() == first)
        let path = fixture.directory.path + "/checkpoints/checkpoint-00000001.json"
        #expect(try CheckpointArchive.read(path) == first)
        try await fixture.database.setClock("2026-11-13T08:00:00+07:00")
        _ = try await fixture.scheduler().drain()
        try await fixture.becomeFinal()
        let second = try #require(try await maker.make())
        #expect(second.number == 2 && second.treeSize > events)
        let report = try await Self.audit(fixture, exported: [first, second])
        #expect(report.isSound, "\(report.problems)")
        #expect(report.checkpoints == 2)
        #expect(report.events == second.treeSize && report.anchoredEvents == second.treeSize)
        #expect(report.unanchoredEvents == 0)
    }

    @Test
    func `Events after the last checkpoint are reported as not anchored`() async throws {
        let (fixture, _, maker) = try await Self.ledger()
        let first = try #require(try await maker.make())
        try await fixture.database.setClock("2026-11-13T08:00:00+07:00")
        _ = try await fixture.scheduler().drain()
        try await fixture.becomeFinal()
        let report = try await Self.audit(fixture)
        #expect(report.isSound && report.anchoredEvents == first.treeSize)
        #expect(report.unanchoredEvents == report.events - first.treeSize && report.unanchoredEvents > 0)
    }

    @Test
    func `Of daemons that make a checkpoint at once one is first, and all answer it`() async throws {
        let (fixture, key, _) = try await Self.ledger()
        let made = try await withThrowingTaskGroup(of: Checkpoint?.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    try await CheckpointMaker(store: fixture.database.store(), key: key, archive: nil).make()
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(made.count == 4 && Set(made.map { $0?.number }) == [1])
        #expect(try await Self.audit(fixture).isSound)
    }

    @Test
    func `A changed event is named by its chain and by the checkpoint over it`() async throws {
        let (fixture, _, maker) = try await Self.ledger()
        _ = try await maker.make()
        let subject = try #require(try await fixture.value("SELECT min(subject_id) + 3 FROM sach.subject_event"))
        try await Self.tamper(
            fixture, "UPDATE sach.subject_event SET at = at - interval '1 day' WHERE subject_id = \(subject)")
        var report = try await Self.audit(fixture)
        #expect(report.firstBroken == "subject \(subject) version 1: the hash does not fit the event")
        // With the hash made to fit, the chain holds again and only the checkpoint knows.
        try await Self.tamper(
            fixture,
            """
            UPDATE sach.subject_event e SET hash = sach.event_hash(NULL, subject_id, version, workflow, revision, from_state, event,
                to_state, actor, on_behalf_of, at, payload_digest, request_key)
            WHERE subject_id = \(subject) AND version = 1
            """)
        report = try await Self.audit(fixture)
        #expect(report.firstBroken == nil)
        #expect(report.problems.map(\.place) == ["checkpoint 1"])
        #expect(report.problems.first?.problem.contains("an event was changed between event 1 and event") == true)
        #expect(report.anchoredEvents == 0)
    }

    @Test
    func `A subject taken away without a trace is named by the checkpoint`() async throws {
        let (fixture, _, maker) = try await Self.ledger()
        let checkpoint = try #require(try await maker.make())
        let subject = try #require(try await fixture.value("SELECT max(subject_id) FROM sach.subject_event"))
        try await Self.tamper(
            fixture,
            "DELETE FROM sach.subject_event WHERE subject_id = \(subject); DELETE FROM sach.subject WHERE id = \(subject)"
        )
        let report = try await Self.audit(fixture)
        #expect(report.firstBroken == nil)
        #expect(report.problems.count == 1)
        #expect(
            report.problems.first?.problem
                == "the ledger holds \(report.events) events, the checkpoint covers \(checkpoint.treeSize): events are missing between event 1 and event \(checkpoint.treeSize)"
        )
    }

    @Test
    func `A tail cut off together with its checkpoints is caught by an exported one alone`() async throws {
        let (fixture, _, maker) = try await Self.ledger()
        let first = try #require(try await maker.make())
        try await fixture.database.setClock("2026-11-13T08:00:00+07:00")
        _ = try await fixture.scheduler().drain()
        try await fixture.becomeFinal()
        let second = try #require(try await maker.make())
        try await Self.tamper(
            fixture,
            """
            DELETE FROM sach.subject_event WHERE xact >= \(first.uptoXact);
            DELETE FROM sach.ledger_checkpoint WHERE checkpoint = 2;
            UPDATE sach.subject s SET (version, state) = (SELECT e.version, e.to_state FROM sach.subject_event e
                WHERE e.subject_id = s.id ORDER BY e.version DESC LIMIT 1);
            """)
        #expect(try await Self.audit(fixture).isSound)
        let report = try await Self.audit(fixture, exported: [second])
        #expect(report.anchoredEvents == first.treeSize)
        #expect(
            report.problems.map(\.problem) == [
                "the ledger has no such checkpoint, its last is 1",
                "the ledger holds \(first.treeSize) events, the checkpoint covers \(second.treeSize): events are missing between event \(first.treeSize + 1) and event \(second.treeSize)",
            ])
    }

    @Test
    func `A ledger re-signed with another key is caught by an exported checkpoint`() async throws {
        let (fixture, _, maker) = try await Self.ledger()
        let exported = try #require(try await maker.make())
        try await Self.tamper(
            fixture,
            """
            DELETE FROM sach.ledger_checkpoint;
            UPDATE sach.subject_event e SET hash = sha256(hash), payload_digest = payload_digest WHERE false
            """)
        _ = try await CheckpointMaker(store: fixture.store, key: SigningKey(), archive: nil).make()
        #expect(try await Self.audit(fixture).isSound)
        let report = try await Self.audit(fixture, exported: [exported])
        #expect(report.problems.map(\.problem) == ["the ledger's checkpoint of this number is another one"])
    }

    @Test
    func `A checkpoint whose row was changed is refused as a base, and named`() async throws {
        let (fixture, _, maker) = try await Self.ledger()
        _ = try await maker.make()
        try await Self.tamper(
            fixture, "UPDATE sach.ledger_checkpoint SET tree_size = tree_size + 1, root = sha256(root)")
        await #expect(throws: CheckpointError.brokenFrontier(1)) { try await maker.make() }
        let report = try await Self.audit(fixture)
        #expect(report.problems.map(\.place) == ["checkpoint 1", "checkpoint 1"])
        #expect(report.problems.first?.problem == "the signature does not fit")
    }

    @Test
    func `An exported file that was changed is named`() async throws {
        let (fixture, _, maker) = try await Self.ledger()
        var exported = try #require(try await maker.make())
        exported.treeSize -= 1
        let report = try await Self.audit(fixture, exported: [exported])
        #expect(
            report.problems.first
                == .init(part: .export, place: "exported checkpoint 1", problem: "the signature does not fit"))
    }

    @Test
    func `A certificate is held against its bytes, its digest, its signature and its key`() throws {
        let key = SigningKey()
        let document = #"{"number":"TH/2026/0001/GCN-SXSH"}"#
        let sound = CertificateProof(
            subject: 1, number: "TH/2026/0001/GCN-SXSH", state: "active", document: document,
            digest: Digest.hex(Digest.sha256(document.utf8)), signature: try key.sign(Array(document.utf8)),
            keyID: key.id,
            publicKey: key.publicKey, hasCredential: false, baseURL: "http://127.0.0.1:8017", mismatches: [])
        #expect(CertificateAudit(sound).faults.first == nil)
        var proof = sound
        proof.document = document + " "
        #expect(CertificateAudit(proof).faults.first == "the document was changed after its digest was stored")
        proof.digest = Digest.hex(Digest.sha256((document + " ").utf8))
        #expect(CertificateAudit(proof).faults.first == "the signature does not fit the document")
        proof = sound
        proof.publicKey = SigningKey().publicKey
        #expect(CertificateAudit(proof).faults.first == "the key \(key.id) that signed is not known")
        proof = sound
        proof.signature = nil
        #expect(CertificateAudit(proof).faults.first == "is active and has no signature")
        proof.state = "signing"
        #expect(CertificateAudit(proof).faults.first == nil)
        proof.document = nil
        #expect(CertificateAudit(proof).faults.first == "is signing and has no document")
        proof.state = "reserved"
        #expect(CertificateAudit(proof).faults.first == nil)
    }
}
