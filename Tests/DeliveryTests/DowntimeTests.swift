import CertificationStore
import TestSupport
import Testing

@testable import Delivery

@Suite
struct `A daemon that was down` {
    /// Acceptance case 2 (certification.md §7): the reminders of 30 November and 7 December fall into the silence.
    @Test
    func `From 28 November to 8 December it left one reminder for each open report, and what it passed over on record`()
        async throws
    {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: "2026-11-13T08:00:00+07:00")
        #expect(try await fixture.claimLoop().drain() == 167)
        // One unit files while nobody is there to send: the database takes the report all the same.
        try await Seed.install(in: fixture.database)
        try await fixture.database.setClock("2026-12-01T10:00:00+07:00")
        let filed = try await fixture.value(
            """
            SELECT (sach.advance(subject_id, 'submit', NULL, 211, '{"report": {}, "nil": true, "signatory": "Ông Mẫu"}')).outcome
            FROM sach.obligation WHERE unit = sach.unit_find('14812')
            """)
        #expect(filed == "moved")
        try await fixture.database.setClock("2026-12-08T09:00:00+07:00")
        for expected in [166, 0] {
            _ = try await fixture.scheduler().drain()
            #expect(try await fixture.claimLoop().drain() == expected)
        }
        let fates = try await fixture.value(
            """
            SELECT string_agg(concat_ws(' ', step, state, skip_reason, n), ', ' ORDER BY step, state, skip_reason)
            FROM (
                SELECT step, state, skip_reason, count(*) AS n
                FROM sach.notice
                WHERE due_at <= sach.clock_now()
                GROUP BY step, state, skip_reason
            ) f
            """)
        #expect(
            fates == """
                -10wd skipped submitted 1, -10wd skipped superseded 166, -30d delivered 167, -5wd delivered 166, \
                -5wd skipped submitted 1
                """)
        #expect(try fixture.directory.names(in: "new").count == 167 + 166)
    }
}
