import LibPQ
import TestSupport
import Testing

/// Duties are separated between persons, never by roles alone: whoever did one may hold the role of the next, and is barred.
@Suite struct SeparationTests {
    /// SQL that gives a person a role with competence and a fresh declaration.
    private static func appoint(_ person: Int64, _ role: String) -> String {
        """
        INSERT INTO sach.person_role (network, person, role, scope, valid_from)
        VALUES (1, \(person), '\(role)', 'network', '2017-01-01');
        INSERT INTO sach.competence (person, role, sector, valid_from, basis)
        VALUES (\(person), '\(role)', '*', '2017-01-01', 'mẫu');
        INSERT INTO sach.coi_declaration (person, facility, declared_at, statement, has_conflict)
        VALUES (\(person), 1, sach.clock_now() + interval '1 second', 'Không có xung đột (mẫu)', false);
        """
    }

    @Test func `an assessor of the case can neither review nor decide it`() async throws {
        var story = try await StagedStory()
        try await story.tell { story in
            switch story.stage {
            case "assessed":
                let answer = try await story.attempt(
                    machine: "application", event: "assign_review", actor: Cast.coordinator,
                    payload: #"{"reviewer": "P204"}"#, breaking: Self.appoint(Cast.assessor, "REVW"))
                #expect(answer == ("unmet", ["assessed_this_case"]))
            case "deciding":
                let answer = try await story.attempt(
                    machine: "application", event: "grant", actor: Cast.assessor,
                    breaking: Self.appoint(Cast.assessor, "DECI"))
                #expect(answer == ("unmet", ["assessed_this_case"]))
            default: break
            }
        }
        await story.close()
    }

    @Test func `an assessor who was replaced stays barred`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "in progress")
        try await story.take(
            StagedStory.Step(
                stage: "replaced", machine: "assessment", event: "replace_member", actor: Cast.coordinator,
                payload: #"{"out": "P204", "in": "P218"}"#))
        let gaps = try await story.owner.transaction(rollback: true) { [story] db in
            try db.script(Self.appoint(Cast.assessor, "REVW"))
            return try db.query(
                SQL(raw: story.filled("SELECT sach.eligibility_gaps(204, 'REVW', #application, sach.clock_now()) AS g"))
            )
        }
        #expect(gaps.first?["g"] == "{assessed_this_case}")
        await story.close()
    }

    @Test func `the reviewer decides only where the scheme allows one person for both, and the refusal is kept`()
        async throws
    {
        var story = try await StagedStory()
        try await story.tell(until: "deciding")
        try await story.owner.script(Self.appoint(Cast.reviewer, "DECI"))
        let refused = try await story.attempt(machine: "application", event: "grant", actor: Cast.reviewer)
        #expect(refused == ("unmet", ["decider_is_reviewer"]))
        let explained = try await story.value(
            "SELECT messages_vi[1] FROM sach.explain(#application, 205) WHERE event = 'grant'")
        #expect(explained == "Người đã thẩm tra không được quyết định hồ sơ này")
        let allowed = try await story.attempt(
            machine: "application", event: "grant", actor: Cast.reviewer,
            breaking: """
                INSERT INTO sach.scheme_parameter (network, parameter, valid_from, amount, unit, source)
                VALUES (1, 'decider_may_be_reviewer', '2026-08-01', 1, 'flag', 'mẫu')
                """)
        #expect(allowed.outcome == "moved")
        // For good this time: the attempt itself is on record (R9).
        _ = try await story.owner.query(
            SQL(raw: story.filled("SELECT sach.advance(#application, 'grant', NULL, 205, '{}')")))
        #expect(
            try await story.value("SELECT event || actor || codes[1] FROM sach.refusal WHERE subject_id = #application")
                == "grant205decider_is_reviewer")
        await story.close()
    }

    @Test func `whoever decided does not issue`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "granted")
        let answer = try await story.attempt(
            machine: "certificate", event: "prepare", actor: Cast.decider, breaking: Self.appoint(Cast.decider, "REGI"))
        #expect(answer == ("unmet", ["registrar_decided"]))
        await story.close()
    }

    @Test func `whoever uploaded evidence does not accept it, nor the one it was uploaded for`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "evidence in check")
        for column in ["uploaded_by", "uploaded_for"] {
            let answer = try await story.attempt(
                machine: "evidence", event: "accept", actor: Cast.intake, payload: #"{"how": "Bản chính"}"#,
                breaking: "UPDATE sach.evidence SET \(column) = 202")
            #expect(answer == ("unmet", ["checker_uploaded_it"]))
        }
        await story.close()
    }

    @Test func `whoever filed a report does not accept it`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "filed")
        let answer = try await story.attempt(
            machine: "obligation", event: "accept", actor: Cast.reporter, breaking: Self.appoint(Cast.reporter, "CONS"))
        #expect(answer == ("unmet", ["accepter_submitted_it"]))
        await story.close()
    }

    @Test func `a mandate to act for the facility bars from every office in its case`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "submitted")
        let answer = try await story.attempt(
            machine: "application", event: "claim", actor: Cast.agent, breaking: Self.appoint(Cast.agent, "INTK"))
        #expect(answer == ("unmet", ["involved_recently:mandate"]))
        await story.close()
    }

    /// How long ago advice ended, whose it was (204 assesses, 218 is a colleague of the same firm), and the code.
    private static let advice: [(ago: String, consultant: Int64, code: String?)] = [
        ("interval '23 months'", Cast.assessor, "involved_recently:consultancy"),
        ("interval '24 months' - interval '1 day'", Cast.assessor, "involved_recently:consultancy"),
        ("interval '24 months'", Cast.assessor, nil), ("interval '25 months'", Cast.assessor, nil),
        ("interval '23 months'", Cast.secondAssessor, "firm_involved_recently:consultancy"),
        ("interval '25 months'", Cast.secondAssessor, nil),
    ]

    @Test func `a consultant may assess two years after the advice ended, and so may the colleagues`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "planned")
        for (ago, consultant, code) in Self.advice {
            let answer = try await story.attempt(
                machine: "assessment", event: "propose_team", actor: Cast.coordinator,
                payload: #"{"members": [{"person": "P204", "lead": true}]}"#,
                breaking: """
                    INSERT INTO sach.organisation (name, kind) VALUES ('Công ty tư vấn (mẫu)', 'consultancy');
                    INSERT INTO sach.employment (person, organisation, valid_from)
                    SELECT p, organisation, '2020-01-01' FROM sach.organisation, unnest(ARRAY[204, 218]) p;
                    INSERT INTO sach.involvement (person, organisation, facility, kind, started_on, ended_on, source)
                    SELECT \(consultant), organisation, 1, 'consultancy', '2020-01-01',
                        (sach.network_day(1, sach.clock_now()) - (\(ago)))::date, 'mẫu'
                    FROM sach.organisation;
                    """)
            #expect(answer.outcome == (code == nil ? "moved" : "unmet"), "\(ago) \(consultant)")
            #expect(answer.codes == (code.map { ["team_member_ineligible:P204 \($0)"] } ?? []), "\(ago) \(consultant)")
        }
        await story.close()
    }

    @Test
    func `advice to another site of the enterprise bars too, and the firm of an adviser is found without being named`()
        async throws
    {
        var story = try await StagedStory()
        try await story.tell(until: "planned")
        try await story.owner.script(
            """
            INSERT INTO sach.organisation (name, kind) VALUES ('Công ty tư vấn (mẫu)', 'consultancy');
            INSERT INTO sach.employment (person, organisation, valid_from)
            SELECT p, organisation, '2020-01-01' FROM sach.organisation, unnest(ARRAY[204, 218]) p;
            INSERT INTO sach.facility (network, name, tax_code, site_address, commune, vsic_version, vsic_code, created_at)
            VALUES (1, 'Chi nhánh (mẫu)', '9900000016-001', 'Số 9', sach.unit_find('14818'), '2025', '2394', '2026-01-01');
            INSERT INTO sach.involvement (person, facility, kind, started_on, ended_on, source)
            SELECT 204, facility, 'consultancy', '2024-01-01', '2025-06-30', 'mẫu'
            FROM sach.facility WHERE tax_code = '9900000016-001';
            """)
        for (person, code) in [(204, "involved_recently:consultancy"), (218, "firm_involved_recently:consultancy")] {
            let gaps = try await story.value(
                "SELECT array_to_string(sach.eligibility_gaps(\(person), 'ASSR', #assessment, sach.clock_now()), ',')")
            #expect(gaps == code)
        }
        await story.close()
    }

    @Test func `explain tells a consultant in both languages why she cannot be on the team`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "planned")
        try await story.owner.script(
            """
            INSERT INTO sach.involvement (person, facility, kind, started_on, ended_on, source)
            SELECT 218, 1, 'consultancy', '2020-01-01', (sach.network_day(1, sach.clock_now()) - interval '23 months')::date, 'mẫu'
            """)
        let said = try await story.value(
            """
            SELECT array_to_string(messages_vi, ' | ') || ' / ' || array_to_string(messages_en, ' | ')
            FROM sach.explain(#assessment, 218)
            WHERE event = 'propose_team'
            """)
        #expect(said?.contains("P218: Người này có liên quan đến cơ sở trong thời gian phải cách ly") == true)
        #expect(said?.contains("(tư vấn)") == true)
        #expect(said?.contains("P218: The person had a link with the facility within the cool-off") == true)
        let later = try await story.value(
            "SELECT array_to_string(codes, ',') FROM sach.explain(#assessment, 204) WHERE event = 'propose_team'")
        #expect(later == "role_missing:COOR")
        await story.close()
    }

    @Test func `a consultant whom only the applicant declared is barred too, with the whole firm`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "draft")
        try await story.owner.script(
            """
            INSERT INTO sach.organisation (name, kind) VALUES ('Công ty Tư vấn Xanh (mẫu)', 'consultancy');
            INSERT INTO sach.employment (person, organisation, valid_from)
            SELECT 204, organisation, '2020-01-01' FROM sach.organisation;
            """)
        try await story.take(
            StagedStory.Step(
                stage: "submitted", machine: "application", event: "submit", actor: Cast.applicant,
                payload: """
                    {"consent_voluntary": true,
                     "consultants": [{"organisation": "CÔNG TY tư vấn xanh (mẫu)", "until": "2026-01-31"}]}
                    """))
        let gaps = try await story.value(
            "SELECT array_to_string(sach.eligibility_gaps(204, 'ASSR', #application, sach.clock_now()), ',')")
        #expect(gaps?.contains("firm_involved_recently:consultancy") == true)
        await story.close()
    }
}
