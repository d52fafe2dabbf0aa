import CertificationStore
import LibPQ
import TestSupport
import Testing

/// A year's obligations are written in sets, and each is what its own birth would have written.
@Suite struct ObligationBirthTests {
    /// Every row that belongs to an obligation, without what counts on from birth to birth.
    private static let rows = """
        SELECT jsonb_build_object(
            'subject', to_jsonb(s) - 'id', 'obligation', to_jsonb(o) - 'subject_id',
            'ruleBook', (SELECT jsonb_agg(to_jsonb(b) - 'subject_id') FROM sach.subject_rule_book b WHERE b.subject_id = s.id),
            'reference', (
                SELECT jsonb_agg(to_jsonb(r) - 'subject_id' - 'reference' || jsonb_build_object('isOwn', r.reference = 'O' || s.id))
                FROM sach.subject_reference r WHERE r.subject_id = s.id),
            'events', (
                SELECT jsonb_agg(to_jsonb(e) - 'subject_id' - 'xact' - 'hash' || jsonb_build_object('isChained', e.hash = sach.event_hash(
                    NULL, e.subject_id, e.version, e.workflow, e.revision, e.from_state, e.event, e.to_state, e.actor,
                    e.on_behalf_of, e.at, e.payload_digest, e.request_key)))
                FROM sach.subject_event e WHERE e.subject_id = s.id),
            'payloads', (
                SELECT jsonb_agg(to_jsonb(p) - 'subject_id') FROM sach.subject_event_payload p WHERE p.subject_id = s.id),
            'waits', (SELECT jsonb_agg(to_jsonb(w) - 'subject_id') FROM sach.case_wait w WHERE w.subject_id = s.id),
            'timers', (
                SELECT jsonb_agg(to_jsonb(t) - 'subject_id' - 'timer' ORDER BY t.kind) FROM sach.timer t WHERE t.subject_id = s.id),
            'notices', (
                SELECT jsonb_agg(to_jsonb(n) - 'subject_id' - 'notice' - 'message_id' || jsonb_build_object('queued', (
                    SELECT q.available_at FROM sach.notice_queue q WHERE q.notice = n.notice)) ORDER BY n.step)
                FROM sach.notice n WHERE n.subject_id = s.id)) #>> '{}' AS row
        FROM sach.obligation o
        JOIN sach.subject s ON s.id = o.subject_id
        WHERE o.unit = sach.unit_find('14812')
        """

    private static func born(of database: SachDatabase, by sql: String) async throws -> String? {
        let owner = try await database.connect()
        let row = try await owner.transaction(rollback: true) { db in
            // One instant for both: the clock stands still within a transaction, and the offset is counted from it.
            _ = try db.query("SELECT sach.clock_set('2026-10-01 08:00+07'::timestamptz - now())")
            try db.script(sql)
            return try db.query(SQL(raw: rows)).first?["row"]
        }
        await owner.close()
        return row
    }

    @Test(arguments: ["successor_full_year", "split_at_change"])
    func `a birth in a set writes the same rows as a birth by itself`(_ policy: String) async throws {
        let database = try await SachDatabase.make()
        let rule = "UPDATE sach.obligation_rule SET successor_policy = '\(policy)' WHERE rule = 'TH-2026';"
        let together = try await Self.born(of: database, by: rule + "SELECT sach.obligation_generate('TH', '2026')")
        let alone = try await Self.born(
            of: database,
            by: rule + """
                SELECT sach.begin('TH', 'obligation', 'generate', 0,
                    '{"unit": "14812", "rule": "TH-2026", "period": "2026"}')
                """)
        #expect(together != nil)
        #expect(together == alone)
        #expect(together?.contains(#""isChained": true"#) == true)
    }

    @Test func `a rule book that asks for more at a birth is followed, one birth after the other`() async throws {
        let database = try await SachDatabase.make()
        let owner = try await database.connect()
        _ = try await owner.query("SELECT sach.clock_set('2026-10-01 08:00+07'::timestamptz - now())")
        // Another guard of the same machine, which every unit passes: what matters is that it is asked.
        try await owner.script(
            """
            INSERT INTO sach.workflow_guard VALUES ('asked', 'mẫu');
            CREATE TABLE asked (subject bigint);
            CREATE FUNCTION sach.guard_asked(bigint, bigint, jsonb, timestamptz) RETURNS text[] LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO public.asked VALUES ($1);
                RETURN '{}';
            END $$;
            UPDATE sach.workflow_transition SET guards = '{unit_owes,asked}'
            WHERE workflow = 'obligation' AND event = 'generate';
            """)
        let row = try await owner.query("SELECT sach.obligation_generate('TH', '2026') AS n").first
        #expect(row?["n"] == "167")
        #expect(try await owner.query("SELECT count(*) AS n FROM asked").first?["n"] == "167")
        await owner.close()
    }

    @Test func `a unit that another transaction gives its obligation meanwhile stops nobody else's`() async throws {
        let database = try await SachDatabase.make()
        let first = try await database.connect()
        let second = try await database.connect()
        _ = try await first.query("SELECT sach.clock_set('2026-10-01 08:00+07'::timestamptz - now())")
        try await first.script(
            """
            BEGIN;
            SELECT sach.begin('TH', 'obligation', 'generate', 0, '{"unit": "14812", "rule": "TH-2026", "period": "2026"}');
            """)
        async let generated = second.query("SELECT sach.obligation_generate('TH', '2026') AS n").first?["n"]
        // Until the second waits for the first.
        while try await first.query(
            "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        ).first?["n"] != "1" {}
        try await first.script("COMMIT")
        #expect(try await generated == "166")
        #expect(
            try await first.query("SELECT count(*) || ' ' || count(DISTINCT unit) AS n FROM sach.obligation").first?[
                "n"]
                == "167 167")
        await first.close()
        await second.close()
    }
}
