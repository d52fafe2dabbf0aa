import CertificationStore
import LibPQ
import TestSupport
import Testing

/// Whatever arrives that should not: a clear answer, and nothing changed.
@Suite struct BadInputTests {
    private static let longText = String(repeating: "ộ", count: 500_000)
    private static let decomposed = "To\u{302}\u{323} chu\u{31b}\u{301}c"

    /// A field of an upload, what is sent in it (JSON), and the one code that must come back.
    private static let fields: [(field: String, value: String, code: String)] = [
        ("number", #""""#, "field_invalid:number"), ("number", "\"\(longText)\"", "field_invalid:number"),
        ("number", "7", "field_invalid:number"), ("number", "null", "field_missing:number"),
        ("number", #"["x"]"#, "field_invalid:number"), ("issuer", "\"\(decomposed)\"", "field_invalid:issuer"),
        ("issuer", #""a\u0001b""#, "field_invalid:issuer"), ("issuer", #""a\u202eb""#, "field_invalid:issuer"),
        ("issuer", #""a\ufffeb""#, "field_invalid:issuer"), ("size", #""1234""#, "field_invalid:size"),
        ("size", "1.5", "field_invalid:size"), ("size", "true", "field_invalid:size"),
        ("size", "99999999999999999999", "field_invalid:size"), ("size", "-1", "file_size_differs:1234"),
        ("size", "0", "file_size_differs:1234"), ("size", "52428801", "file_size_differs:1234"),
        ("effective_from", #""2026-02-30""#, "field_invalid:effective_from"),
        ("effective_from", #""2025-02-29""#, "field_invalid:effective_from"),
        ("effective_from", #""2026-2-3""#, "field_invalid:effective_from"),
        ("effective_from", #""03/08/2026""#, "field_invalid:effective_from"),
        ("effective_from", #""infinity""#, "field_invalid:effective_from"),
        ("effective_from", #""today""#, "field_invalid:effective_from"),
        ("effective_from", #""0000-01-01""#, "field_invalid:effective_from"),
        ("effective_from", #""2024-01-01T00:00:00Z""#, "field_invalid:effective_from"),
        ("effective_from", "20240101", "field_invalid:effective_from"),
        ("type", #""env_licence""#, "field_invalid:type"), ("type", #""BRIBE""#, "field_invalid:type"),
        ("facility", #""F999""#, "field_invalid:facility"),
        ("facility", #""F99999999999999999999999""#, "field_invalid:facility"),
        ("facility", #""F-1""#, "field_invalid:facility"), ("facility", "1", "field_invalid:facility"),
        ("facility", #""F1; DROP TABLE sach.facility""#, "field_invalid:facility"),
        ("facility", #""F3""#, "evidence_facility_missing"), ("sha256", #""9F86""#, "field_invalid:sha256"),
        ("sha256", "\"" + String(repeating: "A", count: 64) + "\"", "field_invalid:sha256"),
        ("colour", #""red""#, "field_unknown:colour"), ("", #""x""#, "field_unknown:"),
    ]

    @Test func `an upload is refused by the field that does not fit, and nothing is kept of it`() async throws {
        let story = try await StagedStory()
        for (field, value, code) in Self.fields {
            let row = try await story.owner.query(
                "SELECT (\(Seed.evidencePayload)::jsonb || jsonb_build_object(\(field)::text, \(value)::jsonb))::text AS p"
            )
            let payload = try #require(row.first?["p"])
            let outcome = try await story.store.begin(
                BeginSubject(network: "TH", workflow: "evidence", actor: Cast.intake, payload: payload))
            let told: Comment = "\(field): \(value.prefix(40))"
            #expect(outcome.codes == [code], told)
            #expect(outcome.outcome == (code.hasPrefix("field_") ? .badPayload : .unmet), told)
            #expect(outcome.reference == nil, told)
        }
        #expect(try await story.value("SELECT count(*) FROM sach.subject") == "0")
        #expect(try await story.value("SELECT count(*) FROM sach.evidence") == "0")
        #expect(try await story.value("SELECT count(*) FROM sach.subject_reference") == "0")
        await story.close()
    }

    @Test func `a payload that is no object is refused`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "draft")
        for payload in ["[]", "null", #""x""#, "7", "true"] {
            let outcome = try await story.store.advance(
                AdvanceSubject(
                    reference: story.filled("$application"), event: "submit", actor: Cast.applicant, payload: payload))
            #expect(outcome.outcome == .badPayload)
            #expect(outcome.codes == ["payload_not_object"])
            #expect(outcome.version == 1)
        }
        await story.close()
    }

    @Test func `a payload that is no JSON is a rule of the database, never a failure of the house`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "draft")
        for payload in ["", "{", #"{"a": }"#, #"{"a": "\u0000"}"#, #"{"a": "\ud800"}"#, "{'a': 1}", "NaN", "{}{}"] {
            do {
                let outcome = try await story.store.advance(
                    AdvanceSubject(
                        reference: story.filled("$application"), event: "submit", actor: Cast.applicant,
                        payload: payload))
                Issue.record("\(payload): \(outcome)")
            } catch {
                guard case .rule(let state, _, _, _) = error, state.hasPrefix("22") else {
                    Issue.record("\(payload): \(error)")
                    continue
                }
            }
        }
        #expect(try await story.value("SELECT version FROM sach.subject WHERE id = #application") == "1")
        await story.close()
    }

    @Test func `texts within a list are looked at like any other`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "draft")
        for text in [#""a\u0007b""#, #""a\u202eb""#, "\"\(Self.decomposed)\"", "\"\(Self.longText)\""] {
            for list in ["[\(text)]", "[{\"deep\": [\(text)]}]"] {
                let outcome = try await story.store.advance(
                    AdvanceSubject(
                        reference: story.filled("$application"), event: "save_draft", actor: Cast.applicant,
                        payload: "{\"products\": \(list)}"))
                #expect(outcome.outcome == .badPayload, "\(list.prefix(40))")
                #expect(outcome.codes == ["field_invalid:products"], "\(list.prefix(40))")
            }
        }
        let kept = try await story.store.advance(
            AdvanceSubject(
                reference: story.filled("$application"), event: "save_draft", actor: Cast.applicant,
                payload: #"{"products": ["Xi măng\nPCB40"]}"#))
        #expect(kept.outcome == .moved)
        await story.close()
    }

    @Test func `a reference, an event, a machine or a network that there is not is answered as such`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "draft")
        for reference in [
            "", " ", "A", "A0", "A-1", "A99999999999999999999", "1", "A1 ", "A1; --", "Ａ1", Self.longText,
        ] {
            let outcome = try await story.store.advance(
                AdvanceSubject(reference: reference, event: "submit", actor: Cast.applicant))
            #expect(outcome.outcome == .notFound, "\(reference.prefix(30))")
        }
        for event in ["", "SUBMIT", "submit ", "create", "grant", "';--"] {
            let outcome = try await story.store.advance(
                AdvanceSubject(reference: story.filled("$application"), event: event, actor: Cast.applicant))
            #expect(outcome.outcome == .noSuchMove, "\(event)")
        }
        for (network, workflow) in [
            ("XX", "application"), ("th", "application"), ("TH", "Application"), ("TH", ""), ("TH", "notice2"),
        ] {
            let outcome = try await story.store.begin(
                BeginSubject(network: network, workflow: workflow, event: "create", actor: Cast.applicant))
            #expect(outcome.outcome == .notFound, "\(network) \(workflow)")
        }
        await story.close()
    }

    @Test func `somebody without a role, or who does not exist, may do nothing`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "draft")
        for actor in [Cast.stranger, 999, -1, Int64.max, Int64.min] {
            let outcome = try await story.store.advance(
                AdvanceSubject(reference: story.filled("$application"), event: "submit", actor: actor))
            #expect(outcome.outcome == .notPermitted, "\(actor)")
        }
        await story.close()
    }

    @Test func `a version that does not stand is stale, whatever it is`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "draft")
        for version in [-1, 0, 2, Int(Int32.max)] {
            let outcome = try await story.store.advance(
                AdvanceSubject(
                    reference: story.filled("$application"), event: "submit", expectedVersion: version,
                    actor: Cast.applicant))
            #expect(outcome.outcome == .staleVersion, "\(version)")
            #expect(outcome.version == 1, "\(version)")
        }
        await story.close()
    }

    @Test func `a key is one to two hundred bytes`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "draft")
        for key in ["", String(repeating: "k", count: 201), String(repeating: "ộ", count: 100), Self.longText] {
            do {
                let outcome = try await story.store.advance(
                    AdvanceSubject(
                        reference: story.filled("$application"), event: "withdraw", actor: Cast.applicant, key: key))
                Issue.record("\(key.prefix(10)): \(outcome)")
            } catch {
                guard case .rule(_, "subject_event_request_key_is_short", _, _) = error else {
                    Issue.record("\(key.prefix(10)): \(error)")
                    continue
                }
            }
        }
        #expect(try await story.value("SELECT state FROM sach.subject WHERE id = #application") == "draft")
        await story.close()
    }

    @Test func `a case of another network is out of reach, by its reference and as a parent`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "accepted")
        // A coordinator of ZZ only.
        try await story.owner.script(
            """
            INSERT INTO sach.person (person, name) VALUES (300, 'Điều phối viên mạng lưới khác (mẫu)');
            INSERT INTO sach.person_role (network, person, role, scope, valid_from)
            SELECT network, 300, 'COOR', 'network', '2017-01-01' FROM sach.network WHERE code = 'ZZ';
            INSERT INTO sach.scheme_parameter (network, parameter, valid_from, amount, unit, source)
            SELECT z.network, p.parameter, p.valid_from, p.amount, p.unit, p.source
            FROM sach.scheme_parameter p, sach.network z
            WHERE p.network = 1 AND z.code = 'ZZ';
            """)
        let held = try await story.store.advance(
            AdvanceSubject(
                reference: story.filled("$application"), event: "hold", actor: 300,
                payload: #"{"reason": "litigation"}"#))
        #expect(held.outcome == .notPermitted)
        let planned = try await story.store.begin(
            BeginSubject(
                network: "ZZ", workflow: "assessment", actor: 300,
                payload: story.filled(#"{"parent": "$application", "type": "initial"}"#)))
        #expect(planned.outcome == .unmet)
        #expect(planned.codes == ["parent_not_an_application"])
        let explained = try await story.value("SELECT bool_or(is_allowed) FROM sach.explain(#application, 300)")
        #expect(explained == "f")
        await story.close()
    }

    /// Values that a list or an object of a payload may hold against all expectation.
    private static let garbage = """
        [[], [null], ["x"], [1], [1.5], [[]], [{}], [true], [-1, 0, 99999999999999999999], {}, {"": null}, {"XX": []},
         [{"person": null, "vote": 1, "no": null, "name": 1, "title": [], "lead": "x", "until": 5, "answer": {}, "reason": 1}],
         [{"person": {"a": 1}, "no": [1], "value": 1}], [{"person": "P204", "lead": null}, {"person": "p204"}],
         [{"no": 99999999999999999999, "answer": "", "reason": "", "organisation": "", "until": "2026-02-30"}],
         [{"no": 1}], [{"no": 1, "answer": ""}, {"no": 1, "reason": null}], [{"no": 1, "answer": {"deep": [[[[]]]]}}],
         [{"no": 1, "answer": "x", "reason": "x"}, {"no": 1}], [{"until": "2026-02-30", "organisation": "G99999999999999999999",
           "person": "P99999999999999999999"}],
         {"baseline": [], "measured": 7, "product": 1, "unit": [], "estimated": "x"},
         {"baseline": {"from": "2026-02-30", "to": 1, "consumption": "1", "output": -1}, "measured": {"output": 0}},
         {"A1": "x", "A1a": -1, "A1b": 1e400, "E": 7, "B6": 1}]
        """

    @Test func `garbage in a list or an object never makes a guard or an effect raise`() async throws {
        var story = try await StagedStory()
        try await story.tell { story in
            switch story.stage {
            case "deciding":
                for machine in ["application", "assessment"] { try await Self.fuzz(machine, story) }
            case "open": try await Self.fuzz("obligation", story)
            default: break
            }
        }
        await story.close()
    }

    private static func fuzz(_ machine: String, _ story: StagedStory) async throws {
        let subject = try #require(Int64(story.filled("#" + machine)))
        let references = (story.filled("$application"), story.filled("$evidence"))
        let rows = try await story.owner.query(
            """
            SELECT t.from_state, t.event, t.roles[1] AS role, f.field
            FROM sach.workflow_transition t
            JOIN sach.workflow_field f USING (workflow, revision, event)
            WHERE t.workflow = \(machine) AND f.type IN ('list', 'object') AND t.from_state <> 'new'
            """)
        for row in rows {
            let state = try row.read("from_state", as: String.self)
            let event = try row.read("event", as: String.self)
            let field = try row.read("field", as: String.self)
            let role = row["role"]
            let actor = try #require(Cast.oneOfEach.first { $0.role == role }?.person)
            let tried = try await story.owner.transaction(rollback: true) { db in
                _ = try db.query("SELECT rig.put(\(subject)::bigint, \(state))")
                return try db.query(
                    """
                    SELECT g::text AS garbage, a.*
                    FROM jsonb_array_elements(\(garbage)::jsonb) g
                    CROSS JOIN LATERAL rig.attempt(
                        \(subject)::bigint, \(event), \(actor)::bigint,
                        rig.payload(\(machine), \(event), \(references.0), \(references.1))
                            || jsonb_build_object(\(field)::text, g)) a
                    """)
            }
            #expect(tried.count > 15)
            for answer in tried {
                if let error = answer["error"] {
                    Issue.record("\(machine) \(state) \(event) \(field) = \(answer["garbage"] ?? ""): \(error)")
                }
            }
        }
    }
}
