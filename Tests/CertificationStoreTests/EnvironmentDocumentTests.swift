import CertificationStore
import LibPQ
import TestSupport
import Testing

/// Each kind of environmental document (vietnam.md §1.2): when it could be issued, and when it counts.
@Suite struct EnvironmentDocumentTests {
    /// A kind and a day of the document: whether the law of that day knew it.
    private static let issued: [(type: String, day: String, isKnown: Bool)] = [
        ("EIA_APPROVAL", "2022-01-01", true), ("EIA_APPROVAL", "2021-12-31", false),
        ("ENV_LICENCE", "2022-01-01", true), ("ENV_LICENCE", "2021-12-31", false),
        ("ENV_REGISTRATION", "2022-01-01", true), ("ENV_REGISTRATION", "2021-12-31", false),
        ("ENV_EXEMPT", "2022-01-01", true), ("ENV_EXEMPT", "2021-12-31", false),
        ("EIA_LEGACY", "2021-12-31", true), ("EIA_LEGACY", "2022-01-01", false), ("EIA_LEGACY", "1994-01-09", false),
        ("ENV_COMMITMENT", "2006-07-01", true), ("ENV_COMMITMENT", "2006-06-30", false),
        ("ENV_COMMITMENT", "2014-12-31", true), ("ENV_COMMITMENT", "2015-01-01", false),
        ("ENV_PLAN", "2015-01-01", true), ("ENV_PLAN", "2014-12-31", false), ("ENV_PLAN", "2021-12-31", true),
        ("ENV_PLAN", "2022-01-01", false), ("ANNUAL_ENV_REPORT", "2020-01-01", true),
        ("MONITORING", "2010-01-01", true), ("PENALTY", "2010-01-01", true), ("OTHER", "2000-01-01", true),
    ]

    @Test func `a kind is only believed on a day whose law knew it`() async throws {
        let story = try await StagedStory()
        for (type, day, isKnown) in Self.issued {
            let payload = Seed.evidencePayload.replacing("ENV_LICENCE", with: type)
                .replacing(#""document_date": "2024-01-01""#, with: #""document_date": "\#(day)""#)
            let answer = try await story.attempt(
                machine: "evidence", event: "upload", actor: Cast.applicant, payload: payload, isBirth: true)
            #expect((answer.outcome == "moved") == isKnown, "\(type) of \(day): \(answer)")
            if !isKnown { #expect(answer.codes.first?.hasPrefix("evidence_kind_not_issued_then:") == true) }
        }
        await story.close()
    }

    /// A kind that the facility has, its first and last day, a day on which an application is accepted: whether it counts.
    private static let counting: [(type: String, from: String, until: String?, today: String, stands: Bool)] = [
        ("EIA_APPROVAL", "2023-05-05", nil, "2026-08-03", true), ("ENV_LICENCE", "2024-01-01", nil, "2026-08-03", true),
        ("ENV_LICENCE", "2024-01-01", "2026-08-03", "2026-08-03", true),
        ("ENV_LICENCE", "2024-01-01", "2026-08-02", "2026-08-03", false),
        ("ENV_LICENCE", "2026-08-04", nil, "2026-08-03", false),
        ("ENV_LICENCE", "2020-01-01", nil, "2020-06-01", false),
        ("ENV_REGISTRATION", "2024-01-01", nil, "2026-08-03", true),
        ("ENV_EXEMPT", "2024-01-01", nil, "2026-08-03", true), ("EIA_LEGACY", "2012-01-01", nil, "2018-03-01", true),
        ("EIA_LEGACY", "2012-01-01", nil, "2026-08-03", true),
        ("ENV_COMMITMENT", "2012-01-01", nil, "2018-03-01", true),
        ("ENV_COMMITMENT", "2012-01-01", nil, "2026-08-03", true),
        ("ENV_PLAN", "2016-01-01", nil, "2018-03-01", true), ("ENV_PLAN", "2016-01-01", nil, "2026-08-03", true),
        ("ANNUAL_ENV_REPORT", "2024-01-01", nil, "2026-08-03", false),
        ("MONITORING", "2024-01-01", nil, "2026-08-03", false), ("PENALTY", "2024-01-01", nil, "2026-08-03", false),
        ("OTHER", "2024-01-01", nil, "2026-08-03", false),
    ]

    private static func stands(on day: String) -> SQL {
        "SELECT sach.environmental_document_stands(s.id, (\(day)::date + time '09:00') AT TIME ZONE 'Asia/Ho_Chi_Minh') AS s FROM sach.subject s WHERE workflow = 'application'"
    }

    @Test func `a document counts while its dates and the rule of its kind cover the day`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "evidence accepted")
        for (type, from, until, today, stands) in Self.counting {
            let row = try await story.owner.transaction(rollback: true) { db in
                _ = try db.query(
                    """
                    UPDATE sach.evidence
                    SET type = \(type), effective_from = \(from)::date, expires_on = \(until)::date,
                        no_expiry_reason = 'không thời hạn'
                    """)
                return try db.query(Self.stands(on: today)).first
            }
            #expect(row?["s"] == (stands ? "t" : "f"), "\(type) from \(from) until \(until ?? "-") on \(today)")
        }
        await story.close()
    }

    @Test func `a document of an earlier law is replaced for good by the first licence`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "evidence accepted")
        // The story's licence was accepted; beside it stands a commitment of 2012.
        try await story.owner.script(
            """
            SET session_replication_role = replica;
            INSERT INTO sach.subject (id, network, workflow, revision, state, version, facility)
            OVERRIDING SYSTEM VALUE
            VALUES (999, 1, 'evidence', 1, 'accepted', 1, 1);
            INSERT INTO sach.evidence (
                subject_id, facility, type, number, issuer, effective_from, no_expiry_reason, document_date, file_name,
                media_type, size, sha256, uploaded_by, received_at, verified_by, verified_at)
            SELECT 999, facility, 'ENV_COMMITMENT', '7/XN-UBND', issuer, '2012-01-01', 'mẫu', '2012-01-01', file_name,
                media_type, size, sha256, uploaded_by, received_at, verified_by, verified_at
            FROM sach.evidence;
            SET session_replication_role = origin;
            """)
        func stands() async throws -> String? {
            try await story.owner.query(Self.stands(on: "2026-08-03")).first?["s"]
        }
        #expect(try await stands() == "t")
        try await story.owner.script(
            #"SELECT sach.advance(sach.subject_find('\#(story.filled("$evidence"))'), 'issuer_revoked', NULL, 202, '{"on": "2026-08-01", "source": "mẫu"}')"#
        )
        #expect(try await stands() == "f")
        // Had the licence never been accepted, the commitment would still hold.
        try await story.owner.script(
            story.filled("UPDATE sach.evidence SET verified_by = NULL, verified_at = NULL WHERE subject_id = #evidence")
        )
        #expect(try await stands() == "t")
        await story.close()
    }
}
