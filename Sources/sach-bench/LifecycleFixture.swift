import LibPQ

/// A network of the size of the goals: two applications for each facility, ten events for each application.
struct LifecycleFixture {
    /// An application with who may do what with it next.
    struct Case: Sendable {
        let id: Int64
        let reference: String
        let event: String
        let actor: Int64
        let payload: String
    }

    /// Facilities that are there.
    let facilities: Int
    private let owner: Connection

    /// Writes everything in sets and without the checks of foreign keys.
    static func make(_ owner: Connection, facilities: Int) async throws -> LifecycleFixture {
        try await owner.script("SET session_replication_role = replica")
        for text in [
            LifecycleText.people, LifecycleText.facilities(facilities), LifecycleText.applications(2 * facilities),
            LifecycleText.contents,
        ] {
            try await owner.script(text)
        }
        try await owner.script("SET session_replication_role = origin")
        try await owner.script("VACUUM ANALYZE")
        return LifecycleFixture(facilities: facilities, owner: owner)
    }

    /// Applications in a state with the event that leads on from it; none is used twice.
    func cases(_ state: String, event: String, count: Int) async throws -> [Case] {
        let agreement = """
            {"agreement_version": "1", "agreement_signed_on": "' || current_date || '", "agreement_signer": "P' || s.applicant || '", \
            "env_exemption": "không phát sinh"}
            """
        return try await owner.query(
            """
            SELECT s.id, 'A' || s.id AS reference,
                CASE WHEN \(event) = 'submit' THEN s.applicant ELSE 1020 END AS actor,
                CASE \(event)
                    WHEN 'submit' THEN '{"consent_voluntary": true, "consultants": []}'
                    WHEN 'accept' THEN '\(raw: agreement)'
                    ELSE '{}' END AS payload
            FROM (
                SELECT s.id, 2000 + s.facility % 20000 AS applicant
                FROM sach.subject s
                JOIN sach.network n USING (network)
                WHERE s.workflow = 'application' AND s.state = \(state) AND n.code = 'TH'
                ORDER BY s.id DESC
                LIMIT \(count)::int
            ) s
            """
        ).map { row in
            Case(
                id: try row.read("id"), reference: try row.read("reference"), event: event,
                actor: try row.read("actor"), payload: try row.read("payload"))
        }
    }

    /// Facilities that nobody has yet, as the parts of 1,000 lines in which a list is sent.
    func list(_ count: Int) async throws -> [JSONText] {
        try await owner.query(
            """
            CREATE TEMP TABLE list AS
            SELECT row_number() OVER (ORDER BY x.i) AS line, x.i, 'Xưởng ' || x.i || ' ' || f.name AS name, f.site_address, f.commune, x.tax
            FROM (
                SELECT i, nine || (10 - sum % 11) AS tax
                FROM (
                    SELECT i, nine, (
                        SELECT sum(weight * (ascii(substr(nine, n::int, 1)) - 48))
                        FROM unnest('{31,29,23,19,17,13,7,5,3}'::int[]) WITH ORDINALITY u (weight, n)) AS sum
                    FROM generate_series(1, \(count)::int * 5 / 4) i
                    CROSS JOIN LATERAL (SELECT to_char(100000000 + i, 'FM000000000') AS nine) t
                ) t
                WHERE sum % 11 BETWEEN 1 AND 10
                ORDER BY i
                LIMIT \(count)::int
            ) x
            JOIN sach.facility f ON f.facility = 1 + x.i % \(facilities)::int
            """)
        let rows = try await owner.query(
            """
            SELECT jsonb_build_object('network', 'TH', 'rows', jsonb_agg(jsonb_build_object(
                'line', l.line, 'name', l.name, 'taxCode', l.tax, 'siteAddress', l.site_address, 'commune', u.reference,
                'vsicVersion', '2025', 'vsicCode', '2394') ORDER BY l.line))::text AS part
            FROM list l
            JOIN sach.reporting_unit u ON u.unit = l.commune
            GROUP BY (l.line - 1) / 1000
            ORDER BY (l.line - 1) / 1000
            """)
        return try rows.map { JSONText(try $0.read("part")) }
    }

    /// Copies the same facilities as the import would leave them, and where they lie, from files, and takes them back.
    ///
    /// In seconds.
    func copy(in directory: String) async throws -> (facilities: Double, places: Double) {
        try await owner.script(
            """
            COPY (
                SELECT n.network, l.name, l.tax, l.site_address, l.commune, '2025', '2394',
                    sach.text_search_key(l.name) || ' ' || l.tax, now()
                FROM list l
                JOIN sach.network n ON n.code = 'TH'
                ORDER BY l.line
            ) TO '\(directory)/facilities';
            COPY (
                SELECT q.last_value + l.line, l.commune, current_date, 'imported', 0, now()
                FROM list l, sach.facility_facility_seq q
                ORDER BY l.line
            ) TO '\(directory)/places';
            """)
        try await owner.script("CHECKPOINT")
        try await owner.script("BEGIN")
        let start = ContinuousClock.now
        try await owner.script(
            """
            COPY sach.facility (
                network, name, tax_code, site_address, commune, vsic_version, vsic_code, search_key, created_at)
            FROM '\(directory)/facilities';
            """)
        let middle = ContinuousClock.now
        try await owner.script(
            """
            COPY sach.facility_unit (facility, commune, valid_from, basis, entered_by, entered_at) FROM '\(directory)/places';
            """)
        let end = ContinuousClock.now
        try await owner.script("ROLLBACK")
        try await owner.script("VACUUM (ANALYZE) sach.facility")
        try await owner.script("VACUUM (ANALYZE) sach.facility_unit")
        try await owner.script("CHECKPOINT")
        return ((middle - start).seconds, (end - middle).seconds)
    }
}
