import TestSupport
import Testing

/// Lists find their keys first and read a page by them: they must tell what a look at every row tells.
@Suite struct ListTests {
    @Test func `a page of a list says of every machine's subjects what the view of all machines says`() async throws {
        var story = try await StagedStory()
        try await story.tell()
        let machines = try await story.value("SELECT count(DISTINCT workflow) FROM sach.subject_view")
        #expect(Int(machines ?? "") ?? 0 >= 4)
        #expect(
            try await story.value(
                """
                SELECT count(*)
                FROM sach.subject_view v
                LEFT JOIN LATERAL sach.subject_rows(ARRAY[v.id], v.workflow, NULL) r ON true
                WHERE (v.id, v.reference, v.code, v.network, v.workflow, v.revision, v.state, v.state_vi, v.state_en, v.is_final, v.version,
                    v.title, v.facility, v.unit, v.parent, sach.instant_text(v.due_at), v.is_overdue, sach.instant_text(v.changed_at),
                    v.details, v.due_state, v.days_left) IS DISTINCT FROM
                    (r.id, r.reference, r.code, r.network, r.workflow, r.revision, r.state, r.state_vi, r.state_en, r.is_final, r.version,
                    r.title, r.facility, r.unit, r.parent, r.due_at, r.is_overdue, r.changed_at, r.details, r.due_state, r.days_left)
                """) == "0")
        await story.close()
    }

    @Test func `every reader's search finds just the cases that hold the word and that the reader may see`()
        async throws
    {
        var story = try await StagedStory()
        try await story.tell(until: "checking")
        let wrong = """
            SELECT string_agg(p.person || ' ' || w.word, ', ')
            FROM sach.person p
            CROSS JOIN unnest('{co so mau,Cơ sở,%,14812,hac thanh,A1,khong co o dau}'::text[]) w (word)
            WHERE ARRAY(
                SELECT found
                FROM sach.subject_search('application', NULL, NULL, NULL, NULL, NULL, NULL, NULL, w.word, p.person, 0, 50) found)
                IS DISTINCT FROM ARRAY(
                    SELECT s.id
                    FROM sach.subject s
                    LEFT JOIN sach.facility f USING (facility)
                    WHERE s.workflow = 'application' AND sach.reader_sees(p.person, s.network, s.facility, s.unit)
                        AND (f.search_key LIKE sach.text_pattern(w.word)
                            OR s.id = (SELECT r.subject_id FROM sach.subject_reference r WHERE r.reference = upper(w.word))
                            OR s.unit IN (
                                SELECT u.unit
                                FROM sach.unit_name u
                                WHERE sach.text_search_key(u.name) LIKE sach.text_pattern(w.word)))
                    ORDER BY s.id)
            """
        #expect(try await story.value(wrong) == nil)
        #expect(
            try await story.value(
                """
                SELECT count(*)
                FROM sach.subject_search('application', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'co so mau', \(Cast.intake), 0, 50)
                """) == "1")
        await story.close()
    }
}
