import CertificationStore
import LibPQ
import TestSupport
import Testing

@Suite struct LedgerTests {
    /// A database with ten toys of three events each.
    private func ledger() async throws -> (database: SachDatabase, owner: Connection) {
        let database = try await SachDatabase.make()
        let owner = try await database.connect()
        try await ToyMachine.install(owner)
        let store = database.store()
        for _ in 0..<10 {
            let reference = try #require(
                try await store.begin(BeginSubject(network: "TOY", workflow: "toy", actor: 101)).reference)
            for event in ["wash", "polish"] {
                let payload = event == "wash" ? #"{"soap": "xà phòng"}"# : "{}"
                let outcome = try await store.advance(
                    AdvanceSubject(reference: reference, event: event, actor: 101, payload: payload))
                try #require(outcome.outcome == .moved)
            }
        }
        return (database, owner)
    }

    private func verify(_ owner: Connection) async throws -> TextRow {
        try #require(try await owner.query("SELECT * FROM sach.ledger_verify(0, 100)").first)
    }

    @Test func `an untouched ledger is intact`() async throws {
        let (_, owner) = try await ledger()
        let row = try await verify(owner)
        #expect(row["subjects"] == "10")
        #expect(row["events"] == "30")
        #expect(row["problem"] == nil)
        await owner.close()
    }

    /// What somebody with the owner's password and the triggers off could do, and what verification says of it.
    @Test(arguments: [
        (
            "UPDATE sach.subject_event SET actor = 102 WHERE subject_id = $s AND version = 2", "2",
            "the hash does not fit the event"
        ),
        (
            "UPDATE sach.subject_event SET at = at - interval '1 day' WHERE subject_id = $s AND version = 1", "1",
            "the hash does not fit the event"
        ),
        (
            "UPDATE sach.subject_event SET hash = sha256('x') WHERE subject_id = $s AND version = 1", "1",
            "the hash does not fit the event"
        ),
        (
            "DELETE FROM sach.subject_event WHERE subject_id = $s AND version = 2", "3",
            "a version is missing before this event"
        ),
        (
            "UPDATE sach.subject_event_payload SET payload = '{\"soap\": \"x\"}' WHERE subject_id = $s", "2",
            "the payload was changed"
        ),
        ("DELETE FROM sach.subject_event_payload WHERE subject_id = $s", "2", "the payload is gone"),
        (
            "UPDATE sach.subject SET state = 'clean' WHERE id = $s", "3",
            "the subject's state is not the state of its last event"
        ),
        (
            "DELETE FROM sach.subject_event WHERE subject_id = $s AND version = 3", "3",
            "the subject's state is not the state of its last event"
        ),
    ]) func `tampering behind the triggers is named at the first broken event`(
        _ sql: String, _ version: String, _ problem: String
    ) async throws {
        let (_, owner) = try await ledger()
        let subject = try #require(try await owner.query("SELECT min(id) + 4 AS s FROM sach.subject").first?["s"])
        try await owner.script("SET session_replication_role = replica; " + sql.replacing("$s", with: subject))
        let row = try await verify(owner)
        #expect(row["broken_subject"] == subject)
        #expect(row["broken_version"] == version)
        #expect(row["problem"] == problem)
        await owner.close()
    }

    @Test func `the horizon stays below an event whose transaction still runs`() async throws {
        let (database, owner) = try await ledger()
        let slow = try await database.connect()
        try await slow.script("BEGIN; SELECT sach.begin('TOY', 'toy', 'make', 101)")
        let late = try #require(
            try await slow.query(
                "SELECT max(xact) AS x FROM sach.subject_event WHERE xact = sach.ledger_position()"
            ).first?["x"])
        let store = database.store()
        _ = try await store.begin(BeginSubject(network: "TOY", workflow: "toy", actor: 101))
        let horizon = try #require(try await owner.query("SELECT sach.ledger_horizon() AS h").first?["h"])
        #expect(try #require(Int64(horizon)) <= #require(Int64(late)))
        try await slow.script("COMMIT")
        await slow.close()
        await owner.close()
    }

    @Test func `restored into another cluster, new events come after all old ones`() async throws {
        let (database, owner) = try await ledger()
        // As in a cluster whose transaction numbers are far behind those that the dump holds.
        try await owner.script(
            """
            SET session_replication_role = replica;
            UPDATE sach.subject_event SET xact = xact + 1000000;
            SET session_replication_role = origin;
            UPDATE sach.ledger_epoch SET system_identifier = 1
            """)
        #expect(try await owner.query("SELECT sach.ledger_rebase() AS moved").first?["moved"] == "t")
        #expect(try await owner.query("SELECT sach.ledger_rebase() AS moved").first?["moved"] == "f")
        let last = try #require(try await owner.query("SELECT max(xact) AS x FROM sach.subject_event").first?["x"])
        _ = try await database.store().begin(BeginSubject(network: "TOY", workflow: "toy", actor: 101))
        let newest = try #require(
            try await owner.query("SELECT xact AS x FROM sach.subject_event ORDER BY subject_id DESC LIMIT 1").first?[
                "x"])
        #expect(try #require(Int64(newest)) > #require(Int64(last)))
        await owner.close()
    }
}
