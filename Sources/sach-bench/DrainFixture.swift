import LibPQ

/// Notices of the annual report in numbers that no province will ever have: eight steps for each case, one of them due.
struct DrainFixture {
    /// Notices that are due.
    let due: Int
    private let owner: Connection

    /// Writes cases and notices as the planner would, in sets and without the checks of foreign keys.
    static func make(_ owner: Connection, due: Int, planned: Int) async throws -> DrainFixture {
        let cases = max(due, planned / 8)
        try await owner.script("SET session_replication_role = replica")
        try await owner.query(casesText(cases))
        try await owner.query(
            """
            INSERT INTO sach.notice (
                network, subject_id, purpose, step, audience, template, due_at, available_at, superseded_from)
            SELECT s.network, s.id, 'annual_report', 'step ' || step.number, 'unit', 'annual_report_reminder',
                step.at, step.at, now() + interval '10 days' * (step.number + 1)
            FROM (
                SELECT network, id, row_number() OVER (ORDER BY id) AS number
                FROM sach.subject
                WHERE workflow = 'obligation'
            ) s
            CROSS JOIN LATERAL (
                SELECT n AS number, CASE
                    WHEN n = 1 AND s.number <= \(due)::int
                        THEN date_trunc('minute', now()) - interval '1 day' + s.number % 100 * interval '1 minute'
                    ELSE now() + interval '10 days' * n END AS at
                FROM generate_series(1, 8) n
            ) step
            ORDER BY s.number, step.number
            """)
        try await owner.script("ANALYZE")
        let fixture = DrainFixture(due: due, owner: owner)
        try await fixture.reset()
        return fixture
    }

    /// Makes everything due again, and cleans up behind the drain before.
    func reset() async throws {
        try await owner.script(
            """
            UPDATE sach.notice
            SET state = 'planned', attempts = 0, available_at = due_at, settled_at = NULL,
                provider_reply = NULL, recipient_address = NULL, recipient_name = NULL, language = NULL
            WHERE state <> 'planned';
            TRUNCATE sach.notice_queue, sach.notice_lease, sach.notice_attempt;
            INSERT INTO sach.notice_queue (available_at, notice)
            SELECT available_at, notice
            FROM sach.notice
            ORDER BY available_at, notice;
            """)
        try await owner.script("VACUUM (ANALYZE) sach.notice")
        try await owner.script("VACUUM (ANALYZE) sach.notice_queue")
        try await owner.script("VACUUM (ANALYZE) sach.notice_attempt")
        try await owner.script("CHECKPOINT")
    }

    /// Makes one notice due again and returns its number.
    func resetOne() async throws -> Int64 {
        try await owner.query(
            """
            WITH again AS (
                UPDATE sach.notice
                SET state = 'planned', attempts = 0, available_at = due_at, settled_at = NULL
                WHERE notice = (SELECT min(notice) FROM sach.notice)
                RETURNING available_at, notice
            ), forgotten AS (
                DELETE FROM sach.notice_attempt a
                USING again
                WHERE a.notice = again.notice
            )
            INSERT INTO sach.notice_queue (available_at, notice)
            SELECT available_at, notice
            FROM again
            RETURNING notice
            """)[0].read("notice")
    }

    /// Whether a notice has been delivered.
    func isDelivered(_ notice: Int64) async throws -> Bool {
        try await owner.query(
            "SELECT state = 'delivered' AS done FROM sach.notice WHERE notice = \(notice)::bigint")[0].read("done")
    }

    /// Whether something was delivered and nothing is due any more.
    func isDrained() async throws -> Bool {
        try await owner.query(
            """
            SELECT NOT EXISTS (SELECT FROM sach.notice_queue WHERE available_at <= now())
                AND EXISTS (SELECT FROM sach.notice WHERE state = 'delivered') AS done
            """)[0].read("done")
    }

    /// How many have been delivered.
    func delivered() async throws -> Int {
        try await owner.query("SELECT count(*) AS n FROM sach.notice WHERE state = 'delivered'")[0].read("n")
    }

    /// Open obligations of the real units for made-up years.
    private static func casesText(_ count: Int) -> SQL {
        """
        WITH mailbox AS (
            UPDATE sach.reporting_unit
            SET email = 'unit' || unit || '@example.vn'
            WHERE email IS NULL
        ), unit AS MATERIALIZED (
            SELECT array_agg(u.unit ORDER BY u.unit) AS units
            FROM (SELECT unit FROM sach.reporting_unit WHERE kind IN ('commune', 'ward') LIMIT 160) u
        ), born AS (
            INSERT INTO sach.subject (network, workflow, revision, state, version, unit)
            SELECT n.network, 'obligation', 1, 'open', 1, u.units[1 + k % cardinality(u.units)]
            FROM sach.network n, unit u, generate_series(0, \(count)::int - 1) k
            WHERE n.code = 'TH'
            ORDER BY k
            RETURNING id, unit
        )
        INSERT INTO sach.obligation (
            subject_id, rule, version, unit, for_unit, period, form, form_version, data_from, data_to, cutoff_date, open_on,
            last_day, due_at, calendar_version)
        SELECT b.id, r.rule, r.version, b.unit, b.unit,
            (999 + row_number() OVER (PARTITION BY b.unit ORDER BY b.id))::text, r.form, r.form_version,
            current_date - 300, current_date + 10, current_date + 10, current_date - 30, current_date + 10,
            now() + interval '11 days', 1
        FROM born b, sach.obligation_rule r
        WHERE r.rule = 'TH-2026'
        """
    }
}
