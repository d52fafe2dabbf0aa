import CertificationStore
import LibPQ
import TestSupport
import Testing

/// Running cases move to a newer revision only by proposal and confirmation, and the ledger proves the crossing (R2, case 20).
@Suite struct WorkflowMigrationTests {
    /// Revision 2 of the toy: `clean` is called `tidy`, and what is raw can no longer be scrapped.
    private static let toyRevision = """
        INSERT INTO sach.workflow_revision VALUES ('toy', 2, '2000-01-02', 'test');
        INSERT INTO sach.workflow_state (workflow, revision, state, is_final, name_vi, name_en)
        SELECT 'toy', 2, s, s = 'gone', s, s
        FROM unnest(ARRAY['new', 'raw', 'tidy', 'gone']) s;
        INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, source)
        VALUES ('toy', 2, 'new', 'make', 'raw', '{COOR}', 'T2'), ('toy', 2, 'raw', 'wash', 'tidy', '{COOR}', 'T2'),
            ('toy', 2, 'tidy', 'soil', 'raw', '{COOR}', 'T2'), ('toy', 2, 'tidy', 'polish', 'tidy', '{COOR}', 'T2'),
            ('toy', 2, 'tidy', 'scrap', 'gone', '{COOR}', 'T2');
        SELECT sach.workflow_map_states('toy', 1, 2, '{"clean": "tidy"}');
        """

    private func toy() async throws -> (owner: Connection, store: Store) {
        let database = try await SachDatabase.make()
        let owner = try await database.connect()
        try await ToyMachine.install(owner)
        try await owner.script(
            """
            INSERT INTO sach.person_role (network, person, role, scope, valid_from)
            SELECT network, 102, 'ADMN', 'network', '2000-01-01' FROM sach.network WHERE code = 'TOY';
            """)
        return (owner, database.store())
    }

    private func cases(_ owner: Connection) async throws -> [String] {
        try await owner.query(
            "SELECT revision || ' ' || state || ' ' || count(*) AS n FROM sach.subject WHERE workflow = 'toy' GROUP BY revision, state ORDER BY 1"
        ).compactMap { $0["n"] }
    }

    private func make(_ store: Store, _ count: Int) async throws {
        for _ in 0..<count { _ = try await store.begin(BeginSubject(network: "TOY", workflow: "toy", actor: 101)) }
    }

    private func propose(_ store: Store, _ data: String, by person: Int64 = 102) async throws -> MigrationRow? {
        try await store.write(ProposeMigration(data: JSONText(data), actor: person)).first
    }

    @Test func `publishing a revision leaves fifty running cases alone, and new ones are born under it`() async throws {
        let (owner, store) = try await toy()
        try await make(store, 50)
        try await owner.script(Self.toyRevision)
        try await make(store, 1)
        #expect(try await cases(owner) == ["1 raw 50", "2 raw 1"])
        let moved = try await store.advance(AdvanceSubject(reference: "TOY1", event: "wash", actor: 101))
        #expect(moved.state == "clean")
        await owner.close()
    }

    @Test func `the dry run lists blockers, and only cases without them cross`() async throws {
        let (owner, store) = try await toy()
        try await make(store, 3)
        _ = try await store.advance(AdvanceSubject(reference: "TOY1", event: "wash", actor: 101))
        _ = try await store.advance(AdvanceSubject(reference: "TOY2", event: "wash", actor: 101))
        _ = try await store.advance(AdvanceSubject(reference: "TOY2", event: "polish", actor: 101))
        try await owner.script(Self.toyRevision)
        let proposal = try #require(
            try await propose(store, #"{"workflow": "toy", "toRevision": 2, "network": "TOY"}"#))
        #expect(proposal.outcome == "saved")
        let plan = try #require(proposal.plan?.text)
        #expect(plan.contains("migration_state_unmapped:shiny"))
        #expect(plan.contains("migration_event_vanishes:scrap"))
        let id = try #require(proposal.reference.flatMap { Int64($0) })
        #expect(
            try await store.write(ConfirmMigration(proposal: id, actor: 101), dryRun: true).first?.outcome == "saved")
        #expect(try await cases(owner) == ["1 clean 1", "1 raw 1", "1 shiny 1"])
        #expect(try await store.write(ConfirmMigration(proposal: id, actor: 101)).first?.outcome == "saved")
        #expect(try await cases(owner) == ["1 raw 1", "1 shiny 1", "2 tidy 1"])
        let rows = try await owner.query(
            "SELECT revision || ' ' || from_state || ' ' || event || ' ' || to_state AS e FROM sach.subject_event WHERE subject_id = 1 ORDER BY version"
        )
        #expect(rows.compactMap { $0["e"] } == ["1 new make raw", "1 raw wash clean", "2 clean migrate tidy"])
        let next = try await store.advance(AdvanceSubject(reference: "TOY1", event: "scrap", actor: 101))
        #expect(next.state == "gone")
        #expect(
            try await owner.query("SELECT problem FROM sach.ledger_verify(0, 100) WHERE problem IS NOT NULL").isEmpty)
        await owner.close()
    }

    @Test func `whoever accepts a blocker by name lets its cases cross, an unmapped state never`() async throws {
        let (owner, store) = try await toy()
        try await make(store, 2)
        try await owner.script(Self.toyRevision)
        let proposal = try #require(
            try await propose(
                store,
                #"{"workflow": "toy", "toRevision": 2, "network": "TOY", "accepts": ["migration_event_vanishes", "migration_state_unmapped"], "subjects": ["TOY2"]}"#
            ))
        let id = try #require(proposal.reference.flatMap { Int64($0) })
        _ = try await store.write(ConfirmMigration(proposal: id, actor: 101))
        #expect(try await cases(owner) == ["1 raw 1", "2 raw 1"])
        await owner.close()
    }

    @Test func `one person alone migrates nothing, and nobody migrates by an ordinary move`() async throws {
        let (owner, store) = try await toy()
        try await make(store, 1)
        try await owner.script(Self.toyRevision)
        let data = #"{"workflow": "toy", "toRevision": 2, "network": "TOY"}"#
        #expect(try await propose(store, data, by: 101)?.outcome == "not_permitted")
        try await owner.script(
            "INSERT INTO sach.person_role (network, person, role, scope, valid_from) SELECT network, 102, 'COOR', 'network', '2000-01-01' FROM sach.network WHERE code = 'TOY'"
        )
        let id = try #require(try await propose(store, data)?.reference.flatMap { Int64($0) })
        let own = try await store.write(ConfirmMigration(proposal: id, actor: 102)).first
        #expect(own?.outcome == "not_permitted")
        #expect(own?.codes == ["migration_same_person"])
        let byHand = try await store.advance(
            AdvanceSubject(
                reference: "TOY1", event: "migrate", actor: 101,
                payload: #"{"from_revision": 1, "to_revision": 2, "proposal": 1}"#))
        #expect(byHand.outcome == .noSuchMove)
        try await make(store, 1)
        let there = try await store.advance(
            AdvanceSubject(
                reference: "TOY2", event: "migrate", actor: 101,
                payload: #"{"from_revision": 1, "to_revision": 2, "proposal": 1}"#))
        #expect(there.outcome == .noSuchMove)
        #expect(try await cases(owner) == ["1 raw 1", "2 raw 1"])
        await owner.close()
    }

    /// Revision 2 of the application as a copy of revision 1, without the second look at the agreement.
    private static let applicationRevision = """
        INSERT INTO sach.workflow_revision VALUES ('application', 2, '2026-08-04', 'test');
        INSERT INTO sach.workflow_state
        SELECT workflow, 2, state, is_final, clock_stops, name_vi, name_en, stops_parent
        FROM sach.workflow_state
        WHERE workflow = 'application' AND revision = 1;
        INSERT INTO sach.workflow_transition
        SELECT workflow, 2, from_state, event, to_state, roles, array_remove(guards, 'agreement_dated'), effects, source
        FROM sach.workflow_transition
        WHERE workflow = 'application' AND revision = 1;
        INSERT INTO sach.workflow_field
        SELECT workflow, 2, event, field, type, is_required, choices, name_vi, name_en
        FROM sach.workflow_field
        WHERE workflow = 'application' AND revision = 1;
        INSERT INTO sach.workflow_timer
        SELECT workflow, 2, state, kind, parameter, on_due_event, escalates
        FROM sach.workflow_timer
        WHERE workflow = 'application' AND revision = 1;
        INSERT INTO sach.workflow_span
        SELECT workflow, 2, kind, parameter, from_state
        FROM sach.workflow_span
        WHERE workflow = 'application' AND revision = 1;
        SELECT sach.workflow_map_states('application', 1, 2);
        INSERT INTO sach.scheme_parameter (network, parameter, valid_from, amount, unit, source)
        VALUES (1, 't_check', '2026-08-04', 6, 'working_day', 'mẫu'), (1, 't_case', '2026-08-04', 1, 'working_day', 'mẫu');
        """

    @Test func `a real application crosses with its limits, its scheme and its vanished guard accepted`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "evidence accepted")
        _ = try await story.value("SELECT rig.move_clock('2 days')")
        try await story.owner.script(Self.applicationRevision)
        let administrator = Seed.Person.administrator.rawValue
        let data =
            #"{"network": "TH", "workflow": "application", "toRevision": 2, "accepts": ["migration_guard_vanishes", "migration_timer_due"]}"#
        let strict = try #require(
            try await story.store.write(
                ProposeMigration(
                    data: JSONText(#"{"network": "TH", "workflow": "application", "toRevision": 2}"#),
                    actor: administrator),
                dryRun: true
            ).first)
        #expect(strict.plan?.text.contains("migration_guard_vanishes:accept agreement_dated") == true, "\(strict)")
        #expect(strict.plan?.text.contains("migration_timer_due:case") == true)
        let proposal = try #require(
            try await story.store.write(ProposeMigration(data: JSONText(data), actor: administrator)).first)
        let id = try #require(proposal.reference.flatMap { Int64($0) })
        let done = try await story.store.write(ConfirmMigration(proposal: id, actor: Cast.coordinator)).first
        #expect(done?.outcome == "saved")
        #expect(
            try await story.value("SELECT revision || state FROM sach.subject WHERE id = #application") == "2checking")
        #expect(
            try await story.value("SELECT valid_on FROM sach.subject_scheme WHERE subject_id = #application")
                == "2026-08-05")
        // The check keeps its start and has six days now; the whole case would be over since the 4th: tomorrow at the earliest.
        #expect(
            try await story.value(
                "SELECT string_agg(kind || ' ' || to_char(due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'MM-DD'), ', ' ORDER BY kind) FROM sach.timer WHERE subject_id = #application AND settled_at IS NULL"
            ) == "case 08-07, check 08-12")
        try await story.take(
            StagedStory.Step(
                stage: "accepted", machine: "application", event: "accept", actor: Cast.intake,
                payload:
                    #"{"agreement_version": "1", "agreement_signed_on": "2026-08-03", "agreement_signer": "P201"}"#))
        #expect(
            try await story.value("SELECT count(*) FROM sach.ledger_verify(0, 100) WHERE problem IS NOT NULL") == "0")
        await story.close()
    }
}
