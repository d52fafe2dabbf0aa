import LibPQ

/// A machine that exists only here: two states that lead to each other, no guards, no effects.
///
/// What a transition of it costs is what the engine itself costs.
struct TransitionFixture {
    /// Who acts.
    let person: Int64
    /// The subjects' numbers; their references are `X` and the number.
    let subjects: ClosedRange<Int64>

    /// Writes the machine, one person who may use it, and its subjects, as the owner.
    static func make(_ owner: Connection, subjects count: Int) async throws -> TransitionFixture {
        try await owner.script(rules)
        let row = try await owner.query(
            """
            WITH born AS (
                INSERT INTO sach.subject (network, workflow, revision, state, version)
                SELECT n.network, 'bench', 1, 'ping', 1
                FROM sach.network n, generate_series(1, \(count)::int)
                WHERE n.code = 'BENCH'
                RETURNING network, id
            ), rule_book AS (
                INSERT INTO sach.subject_rule_book (subject_id, workflow, revision)
                SELECT id, 'bench', 1
                FROM born
            ), named AS (
                INSERT INTO sach.subject_reference (network, reference, subject_id, kind)
                SELECT network, 'X' || id, id, 'own'
                FROM born
            ), event AS (
                INSERT INTO sach.subject_event (
                    subject_id, version, workflow, revision, from_state, event, to_state, actor, at, hash)
                SELECT b.id, 1, 'bench', 1, 'new', 'create', 'ping', p.person, now(),
                    sach.event_hash(
                        NULL, b.id, 1, 'bench', 1, 'new', 'create', 'ping', p.person, NULL, now(), NULL, NULL)
                FROM born b, sach.person p
                WHERE p.name = 'bench'
            )
            SELECT min(b.id) AS first, max(b.id) AS last, min(p.person) AS person
            FROM born b, sach.person p
            WHERE p.name = 'bench'
            """)[0]
        try await owner.script("VACUUM ANALYZE")
        return TransitionFixture(
            person: try row.read("person"),
            subjects: try row.read("first", as: Int64.self)...row.read("last", as: Int64.self))
    }

    private static let rules = """
        INSERT INTO sach.network (code, name_vi, name_en, issuer_vi, issuer_en, calendar)
        VALUES ('BENCH', 'bench', 'bench', 'bench', 'bench', 'VN');
        INSERT INTO sach.person (name)
        VALUES ('bench');
        INSERT INTO sach.person_role (network, person, role, scope, valid_from)
        SELECT n.network, p.person, 'COOR', 'network', '2017-01-01'
        FROM sach.network n, sach.person p
        WHERE n.code = 'BENCH' AND p.name = 'bench';
        INSERT INTO sach.workflow (workflow, prefix, name_vi, name_en)
        VALUES ('bench', 'X', 'bench', 'bench');
        INSERT INTO sach.workflow_revision (workflow, revision, effective_from, source)
        VALUES ('bench', 1, '2017-01-01', 'bench');
        INSERT INTO sach.workflow_state (workflow, revision, state, name_vi, name_en)
        SELECT 'bench', 1, state, state, state
        FROM unnest(ARRAY['new', 'ping', 'pong']) state;
        INSERT INTO sach.workflow_event (workflow, event, name_vi, name_en)
        SELECT 'bench', event, event, event
        FROM unnest(ARRAY['create', 'go']) event;
        INSERT INTO sach.workflow_transition (workflow, revision, from_state, event, to_state, roles, source)
        VALUES
            ('bench', 1, 'new', 'create', 'ping', '{COOR}', 'bench'),
            ('bench', 1, 'ping', 'go', 'pong', '{COOR}', 'bench'),
            ('bench', 1, 'pong', 'go', 'ping', '{COOR}', 'bench');
        """
}
