import LibPQ
import TestSupport
import Testing

/// The rule book is rows: these tests hold the rows, the functions they name and the texts together.
@Suite struct RuleBookTests {
    /// What a query of the rule book finds; most tests want nothing found.
    private func found(_ sql: String) async throws -> [String] {
        let database = try await SachDatabase.make()
        let owner = try await database.connect()
        try await owner.script("SET search_path = sach")
        let rows = try await owner.query(SQL(raw: sql))
        await owner.close()
        return rows.map { $0.values.map { $0 ?? "NULL" }.joined(separator: " ") }
    }

    private static let named = """
        WITH named AS (
            SELECT DISTINCT 'guard' AS kind, unnest(guards) AS name FROM workflow_transition
            UNION
            SELECT DISTINCT 'effect', unnest(effects) FROM workflow_transition
        ), described AS (
            SELECT 'guard' AS kind, guard AS name, description FROM workflow_guard
            UNION ALL
            SELECT 'effect', effect, description FROM workflow_effect
        ), built AS (
            SELECT split_part(proname, '_', 1) AS kind, substr(proname, position('_' IN proname) + 1) AS name,
                pg_get_function_identity_arguments(oid) AS arguments, pg_get_function_result(oid) AS result,
                provolatile, proconfig::text AS config
            FROM pg_proc
            WHERE pronamespace = 'sach'::regnamespace AND proname ~ '^(guard|effect)_'
        )
        """

    @Test func `every guard and effect that a transition names is a function and is described, and no other is`()
        async throws
    {
        #expect(
            try await found(
                Self.named + """
                    SELECT kind, name, n.name IS NULL AS unused, d.name IS NULL AS undescribed, b.name IS NULL AS unbuilt
                    FROM named n
                    FULL JOIN described d USING (kind, name)
                    FULL JOIN built b USING (kind, name)
                    WHERE n.name IS NULL OR d.name IS NULL OR b.name IS NULL
                        OR d.description = '' OR d.description IS NOT NFC NORMALIZED
                    """
            ) == [])
    }

    @Test func `guards only look, effects answer nothing, and both have their own search path`() async throws {
        #expect(
            try await found(
                Self.named + """
                    SELECT kind, name, arguments, result
                    FROM built
                    WHERE config IS DISTINCT FROM '{"search_path=sach, pg_temp"}'
                        OR kind = 'guard' AND (result, provolatile, arguments) IS DISTINCT FROM (
                            'text[]', 's',
                            'p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone')
                        OR kind = 'effect' AND (result, provolatile, arguments) IS DISTINCT FROM (
                            'void', 'v',
                            'p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone')
                    """
            ) == [])
    }

    @Test func `no reader may call what writes, and the daemon only doors that check for themselves`() async throws {
        #expect(
            try await found(
                """
                SELECT r.rolname, p.proname
                FROM pg_proc p
                CROSS JOIN pg_roles r
                WHERE p.pronamespace = 'sach'::regnamespace AND p.provolatile = 'v'
                    AND has_function_privilege(r.oid, p.oid, 'EXECUTE')
                    AND (r.rolname = 'sach_readonly'
                        OR r.rolname = 'sach_daemon' AND (NOT p.prosecdef OR p.proname ~ '^(guard|effect)_'))
                """
            ) == [])
    }

    /// Words in quotes of the guards, and of everything they call, that could be a code.
    private static let literals = """
        WITH RECURSIVE built AS (
            SELECT proname::text, prosrc
            FROM pg_proc
            WHERE pronamespace = 'sach'::regnamespace AND prokind = 'f'
        ), reached AS (
            SELECT proname, prosrc
            FROM built
            WHERE starts_with(proname, 'guard_') OR proname IN ('payload_problems', 'transition_gaps', 'explain')
            UNION
            SELECT b.proname, b.prosrc
            FROM reached r
            JOIN built b ON strpos(r.prosrc, b.proname || '(') > 0
        ), literal AS (
            SELECT DISTINCT m[1] AS word
            -- A condition's name after ERRCODE is PostgreSQL's, not one of ours.
            FROM reached, regexp_matches(
                regexp_replace(prosrc, 'ERRCODE = ''[a-z_]+''', '', 'g'), '''([a-z]+(?:_[a-z]+)+)(?::[^'']*)?''', 'g') m
        )
        """

    @Test func `every code that a guard can return has a text`() async throws {
        // What the same functions quote beside codes: rows of the rule book, parameters, vocabulary.
        #expect(
            try await found(
                Self.literals + """
                    SELECT word
                    FROM literal
                    WHERE word NOT IN (SELECT code FROM requirement)
                        AND word NOT IN (SELECT state FROM workflow_state UNION SELECT event FROM workflow_event)
                        AND word NOT IN (SELECT field FROM workflow_field UNION SELECT parameter FROM scheme_parameter)
                        AND word NOT IN (SELECT unnest(choices) FROM workflow_field WHERE choices IS NOT NULL)
                        AND word NOT IN (SELECT purpose FROM notice_purpose)
                        AND word NOT IN (
                            'zone_board', 'working_day', 'zero_together', 'not_zero', 'calendar_day', 'given_if',
                            'authority_decides')
                    ORDER BY 1
                    """
            ) == [])
    }

    @Test func `every code has a text in both languages, composed, that says more than its name`() async throws {
        #expect(
            try await found(
                """
                SELECT code
                FROM requirement
                WHERE message_vi IS NOT NFC NORMALIZED OR message_en IS NOT NFC NORMALIZED
                    OR char_length(message_vi) < 15 OR char_length(message_en) < 10 OR message_vi = message_en
                    OR message_vi ~ '[!]' OR message_vi ~ '[.]$' OR message_vi !~ '^[[:upper:]"]'
                """
            ) == [])
    }

    @Test func `no code has a text that nothing returns`() async throws {
        #expect(
            try await found(
                """
                SELECT code
                FROM requirement r
                WHERE NOT EXISTS (
                    SELECT
                    FROM pg_proc p
                    WHERE p.pronamespace = 'sach'::regnamespace
                        AND (strpos(p.prosrc, quote_literal(r.code)) > 0 OR strpos(p.prosrc, '''' || r.code || ':') > 0
                            OR strpos(p.prosrc, '''' || r.code || ' ') > 0))
                """
            ) == [])
    }

    @Test func `every state can be reached from the pseudo-state new`() async throws {
        #expect(
            try await found(
                """
                WITH RECURSIVE reached AS (
                    SELECT workflow, revision, 'new' AS state FROM workflow_revision
                    UNION
                    SELECT t.workflow, t.revision, t.to_state
                    FROM reached r
                    JOIN workflow_transition t ON (t.workflow, t.revision, t.from_state) = (r.workflow, r.revision, r.state)
                )
                SELECT workflow, revision, state FROM workflow_state
                EXCEPT
                SELECT workflow, revision, state FROM reached
                """
            ) == [])
    }

    @Test func `from every state that is not final a final one or an active certificate can be reached`() async throws {
        #expect(
            try await found(
                """
                WITH RECURSIVE settled AS (
                    SELECT workflow, revision, state
                    FROM workflow_state
                    WHERE is_final OR (workflow, state) = ('certificate', 'active')
                    UNION
                    SELECT t.workflow, t.revision, t.from_state
                    FROM settled s
                    JOIN workflow_transition t ON (t.workflow, t.revision, t.to_state) = (s.workflow, s.revision, s.state)
                )
                SELECT workflow, revision, state FROM workflow_state
                EXCEPT
                SELECT workflow, revision, state FROM settled
                """
            ) == [])
    }

    @Test func `a final state is left only where the rules reopen it`() async throws {
        #expect(
            try await found(
                """
                SELECT t.workflow, t.from_state, t.event
                FROM workflow_transition t
                JOIN workflow_state s ON (s.workflow, s.revision, s.state) = (t.workflow, t.revision, t.from_state)
                WHERE s.is_final
                ORDER BY 1, 2, 3
                """
            ) == [
                "application declined reopen_by_appeal",
                // R7: refuses always, and tells what to do instead.
                "application granted withdraw",
                "application lapsed reopen", "application refused reopen_by_appeal",
                // C15; until it is restored an expired certificate takes the renewal's assessment and decision.
                "certificate expired assessment_accepted", "certificate expired renew",
                "certificate expired restore", "certificate expired supersede",
                // O13 and §3.7: what was consolidated is amended by two, what was closed is restated as a new version.
                "obligation consolidated agree_amendment", "obligation consolidated amend",
                "obligation consolidated request_amendment", "report closed restate",
            ])
    }

    @Test func `transitions name roles that exist`() async throws {
        #expect(
            try await found(
                "SELECT role FROM (SELECT unnest(roles) AS role FROM workflow_transition) t EXCEPT SELECT role FROM role"
            ) == [])
    }

    @Test func `every payload field belongs to an event that some transition has`() async throws {
        #expect(
            try await found(
                """
                SELECT workflow, revision, event FROM workflow_field
                EXCEPT
                SELECT workflow, revision, event FROM workflow_transition
                """
            ) == [])
    }

    @Test func `machines, states, events and fields have names in both languages`() async throws {
        #expect(
            try await found(
                """
                SELECT kind, name
                FROM (
                    SELECT 'workflow' AS kind, workflow AS name, name_vi, name_en FROM workflow
                    UNION ALL SELECT 'state', workflow || '/' || state, name_vi, name_en FROM workflow_state
                    UNION ALL SELECT 'event', workflow || '/' || event, name_vi, name_en FROM workflow_event
                    UNION ALL SELECT 'field', workflow || '/' || event || '/' || field, name_vi, name_en FROM workflow_field
                    UNION ALL SELECT 'role', role, name_vi, name_en FROM role
                ) label
                WHERE name_vi = '' OR name_en = '' OR name_vi IS NOT NFC NORMALIZED OR name_en ~ '[À-ỹ]'
                """
            ) == [])
    }

    @Test func `every event that has a name has a transition, and every time limit its parameter`() async throws {
        #expect(
            try await found(
                "SELECT workflow, event FROM workflow_event EXCEPT SELECT workflow, event FROM workflow_transition"
            ) == [])
        #expect(
            try await found("SELECT parameter FROM workflow_timer EXCEPT SELECT parameter FROM scheme_parameter") == [])
    }

    @Test func `the event that the clock fires at the end of a time limit is the system's`() async throws {
        #expect(
            try await found(
                """
                SELECT w.workflow, w.state, w.on_due_event
                FROM workflow_timer w
                WHERE w.on_due_event IS NOT NULL AND NOT EXISTS (
                    SELECT
                    FROM workflow_transition t
                    WHERE (t.workflow, t.revision, t.from_state, t.event) = (w.workflow, w.revision, w.state, w.on_due_event)
                        AND 'SYS' = ANY (t.roles))
                """
            ) == [])
    }

    @Test func `explain says in both languages what each state allows and what is missing`() async throws {
        var story = try await StagedStory()
        try await story.tell { story in
            switch story.stage {
            case "deciding":
                for machine in ["application", "assessment", "finding", "evidence"] {
                    try await Self.explain(machine, in: story)
                }
            case "signing": try await Self.explain("certificate", in: story)
            case "open": try await Self.explain("obligation", in: story)
            case "appeal in review": try await Self.explain("appeal", in: story)
            case "complaint investigated": try await Self.explain("complaint", in: story)
            case "report sent": try await Self.explain("report", in: story)
            default: break
            }
        }
        await story.close()
    }

    private static func explain(_ machine: String, in story: StagedStory) async throws {
        let subject = try #require(Int64(story.filled("#" + machine)))
        let states = try await story.owner.query(
            "SELECT state FROM sach.workflow_state WHERE workflow = \(machine) AND state <> 'new'")
        for state in states.compactMap({ $0["state"] }) {
            let rows = try await story.owner.transaction(rollback: true) { db in
                _ = try db.query("SELECT rig.put(\(subject)::bigint, \(state))")
                return try db.query(
                    """
                    SELECT e.*, array_to_string(e.messages_vi, '|') AS vi, array_to_string(e.messages_en, '|') AS en,
                        array_length(e.codes, 1) AS n, (SELECT count(*) FROM sach.workflow_transition t
                            WHERE t.workflow = \(machine) AND t.from_state = \(state)) AS transitions
                    FROM unnest(ARRAY[\(Cast.stranger), 0, \(Cast.coordinator), \(Cast.applicant)]::bigint[]) actor
                    CROSS JOIN LATERAL sach.explain(\(subject)::bigint, actor) e
                    """)
            }
            let transitions = rows.first?["transitions"].flatMap { Int($0) } ?? 0
            #expect(rows.count == transitions * 4)
            for row in rows {
                let told: Comment = "\(machine) in \(state): \(row["event"] ?? "")"
                let codes = try row.read("codes", as: [String].self)
                #expect(row["event_vi"]?.isEmpty == false, told)
                #expect((row["is_allowed"] == "t") == codes.isEmpty, told)
                for language in ["vi", "en"] {
                    let messages = row[language].map { $0.split(separator: "|") } ?? []
                    #expect(messages.count == codes.count, told)
                    for (message, code) in zip(messages, codes) where code.hasPrefix(message) {
                        Issue.record("\(told): \(code) has no text")
                    }
                }
            }
        }
    }
}
