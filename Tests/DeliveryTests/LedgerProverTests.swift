import CertificationStore
import Credentials
import FoundationEssentials
import LibPQ
import TestSupport
import Testing

@testable import Delivery

@Suite
struct `The proof that events are under a checkpoint` {
    /// The root that a leaf and the hashes beside its way give, by the definition of RFC 6962 §2.1.1, not by the prover's walk.
    private static func root(_ leaf: [UInt8], _ index: Int64, _ size: Int64, _ path: [[UInt8]]) -> [UInt8]? {
        guard size > 1 else { return path.isEmpty && index == 0 ? Digest.sha256([0x00] + leaf) : nil }
        guard let last = path.last else { return nil }
        var half: Int64 = 1
        while half * 2 < size { half *= 2 }
        let rest = Array(path.dropLast())
        if index < half {
            return root(leaf, index, half, rest).map { Digest.sha256([0x01] + $0 + last) }
        }
        return root(leaf, index - half, size - half, rest).map { Digest.sha256([0x01] + last + $0) }
    }

    private static func positions(_ fixture: DeliveryFixture, _ subject: Int64) async throws -> [(
        version: Int, xact: Int64, hash: [UInt8]
    )] {
        try await fixture.owner.query(
            SQL(
                raw:
                    "SELECT version, xact, encode(hash, 'hex') AS hash FROM sach.subject_event WHERE subject_id = \(subject) ORDER BY version"
            )
        ).map { row in
            (
                try row.read("version"), try row.read("xact"),
                [UInt8](hexadecimal: try row.read("hash", as: String.self)) ?? []
            )
        }
    }

    @Test
    func `Every covered event leads to the signed root, and newer ones are named as not covered`() async throws {
        let (fixture, _, maker) = try await `Checkpoints and the audit`.ledger()
        let checkpoint = try #require(try await maker.make())
        let subjects = try await fixture.owner.query("SELECT id FROM sach.subject ORDER BY id").map {
            try $0.read("id", as: Int64.self)
        }
        // The first, the last, and some between: every edge of the tree.
        for subject in [subjects[0], subjects[1], subjects[63], subjects[64], subjects[127], subjects[166]] {
            let events = try await Self.positions(fixture, subject)
            let proof = try #require(
                try await LedgerProver(store: fixture.store, page: 30).prove(
                    subject: subject, positions: events.map { ($0.version, $0.xact) }))
            #expect(proof.inclusions.map(\.version) == events.map(\.version))
            for (inclusion, event) in zip(proof.inclusions, events) {
                let path = inclusion.path.compactMap { [UInt8](hexadecimal: $0) }
                let root = Self.root(event.hash, inclusion.index, checkpoint.treeSize, path)
                #expect(root.map(Digest.hex) == checkpoint.root, "\(subject) \(event.version)")
                #expect(
                    Self.root(event.hash, inclusion.index ^ 1, checkpoint.treeSize, path).map(Digest.hex)
                        != checkpoint.root)
            }
        }
        // What happens later is no part of it.
        try await fixture.database.setClock("2026-11-13T08:00:00+07:00")
        _ = try await fixture.scheduler().drain()
        try await fixture.becomeFinal()
        let events = try await Self.positions(fixture, subjects[5])
        #expect(events.count == 2)
        let proof = try #require(
            try await LedgerProver(store: fixture.store).prove(
                subject: subjects[5], positions: events.map { ($0.version, $0.xact) }))
        #expect(proof.inclusions.map(\.version) == [1])
        #expect(proof.checkpoint.contains(checkpoint.root))
    }

    @Test
    func `Without a checkpoint there is nothing to prove, and a changed leaf is found out`() async throws {
        let (fixture, _, maker) = try await `Checkpoints and the audit`.ledger()
        let subject: Int64 = try #require(Int64(try await fixture.value("SELECT min(id) FROM sach.subject") ?? ""))
        let events = try await Self.positions(fixture, subject)
        let positions = events.map { (version: $0.version, xact: $0.xact) }
        #expect(try await LedgerProver(store: fixture.store).prove(subject: subject, positions: positions) == nil)
        _ = try await maker.make()
        try await `Checkpoints and the audit`.tamper(
            fixture, "UPDATE sach.subject_event SET hash = sha256('x') WHERE subject_id = \(subject + 3)")
        await #expect(throws: CheckpointError.brokenFrontier(1)) {
            try await LedgerProver(store: fixture.store).prove(subject: subject, positions: positions)
        }
    }
}
