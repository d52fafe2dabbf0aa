import CertificationStore
import FoundationEssentials
import LibPQ
import TestSupport
import Testing

@testable import Delivery

@Suite
struct `Sending notices` {
    /// 30 calendar days before 14 December 2026, moved back to a working day: Friday, 13 November.
    static let firstReminder = "2026-11-13T08:00:00+07:00"

    @Test
    func `Each unit gets its reminder on the day, at the hour, and once`() async throws {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: "2026-11-13T07:30:00+07:00")
        #expect(try await fixture.claimLoop().drain() == 0)
        try await fixture.database.setClock(Self.firstReminder)
        let loop = try fixture.claimLoop(batch: 50)
        let sent = try await loop.drain()
        #expect(sent == 167)
        #expect(try await loop.drain() == 0)
        #expect(try fixture.directory.names(in: "new").count == 167)
        #expect(
            try await fixture.value(
                "SELECT count(*) FROM sach.notice WHERE state = 'delivered' AND attempts = 1 AND step = '-30d'")
                == "167")
        let name = try #require(try fixture.directory.names(in: "new").first)
        let file = try #require(FileManager.default.contents(atPath: fixture.directory.path + "/new/" + name))
        let mail = try MailDecoder(file.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
        #expect(
            mail["Subject"]?.hasPrefix("[SXSH] Nhắc nộp báo cáo kết quả thực hiện sản xuất sạch hơn năm 2026 - ")
                == true)
        #expect(mail["Date"]?.hasPrefix("Fri, 13 Nov 2026 01:0") == true)
        #expect(mail.body.contains("trước ngày 15/12/2026 (chậm nhất hết ngày 14/12/2026), còn 31 ngày"))
    }

    @Test
    func `A daemon that died after sending leaves one mail, not two, and its attempt on record`() async throws {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: Self.firstReminder)
        let taken = try await fixture.store.read(ClaimNotices(limit: 10, lease: 600, worker: "dead"))
        let sender = try SpoolSender(directory: fixture.directory.path)
        for case .mail(let mail) in try await DeliveryFixture.renderer().render(taken) { _ = await sender.send(mail) }
        #expect(try await fixture.claimLoop().drain() == 157)
        try await fixture.database.setClock("2026-11-13T08:11:00+07:00")
        #expect(try await fixture.claimLoop().drain() == 10)
        #expect(try fixture.directory.names(in: "new").count == 167)
        #expect(
            try await fixture.value("SELECT count(*) FROM sach.notice WHERE state = 'delivered' AND attempts = 2")
                == "10")
        #expect(
            try await fixture.value(
                "SELECT count(*) FROM sach.notice_attempt WHERE attempt = 1 AND outcome = 'unknown'") == "10")
    }

    @Test
    func `A daemon that was taken over can settle nothing any more`() async throws {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: Self.firstReminder)
        let taken = try await fixture.store.read(ClaimNotices(limit: 5, lease: 60, worker: "slow"))
        try await fixture.database.setClock("2026-11-13T08:02:00+07:00")
        _ = try await fixture.claimLoop().drain()
        let accepted = try await fixture.store.read(
            SettleNotices(
                taken, outcomes: taken.map { _ in "failed_permanently" },
                replies: taken.map { _ in "late" }))
        #expect(accepted.isEmpty)
        #expect(try await fixture.value("SELECT count(*) FROM sach.notice WHERE state = 'exhausted'") == "0")
    }

    @Test
    func `Two daemons at once send each mail once`() async throws {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: Self.firstReminder)
        let other = fixture.database.store()
        async let one = fixture.claimLoop(batch: 7).drain()
        async let two = fixture.claimLoop(batch: 7, store: other).drain()
        let (first, second) = try await (one, two)
        #expect(first + second == 167)
        #expect(try fixture.directory.names(in: "new").count == 167)
        #expect(try await fixture.value("SELECT count(*) FROM sach.notice_attempt") == "167")
    }

    @Test
    func `A bad address, a missing text and a value that is gone each stop one notice and no other`() async throws {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: Self.firstReminder)
        try await fixture.owner.script(
            """
            CREATE TEMP TABLE victim AS SELECT row_number() OVER (ORDER BY notice) AS no, notice, subject_id
            FROM sach.notice WHERE step = '-30d';
            UPDATE sach.reporting_unit SET email = 'bad"quote@thanhhoa.example'
            WHERE unit = (SELECT o.unit FROM sach.obligation o JOIN victim v USING (subject_id) WHERE v.no = 1);
            UPDATE sach.notice SET template = 'unknown' WHERE notice = (SELECT notice FROM victim WHERE no = 2);
            UPDATE sach.notice SET data = '{"plan_name_vi": null}' WHERE notice = (SELECT notice FROM victim WHERE no = 3);
            """)
        #expect(try await fixture.claimLoop(batch: 20).drain() == 167)
        #expect(try fixture.directory.names(in: "new").count == 164)
        let rows = try await fixture.owner.query(
            "SELECT n.state, n.provider_reply FROM sach.notice n JOIN victim v USING (notice) WHERE v.no <= 3 ORDER BY v.no"
        )
        #expect(rows.map { $0["state"] } == ["exhausted", "failed", "exhausted"])
        #expect(rows[0]["provider_reply"] == "not a usable e-mail address: bad\"quote@thanhhoa.example")
        #expect(rows[1]["provider_reply"] == "there is no template unknown.vi.mustache")
        #expect(
            rows[2]["provider_reply"] == "the template annual_report_early.vi needs values that are missing: plan_name")
        #expect(try await fixture.value("SELECT count(*) FROM sach.task WHERE kind = 'address_failed'") == "2")
    }

    @Test
    func `A report that was filed is not reminded of`() async throws {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: "2026-11-13T07:30:00+07:00")
        try await fixture.owner.script(
            """
            INSERT INTO sach.person (person, name) VALUES (901, 'Người báo cáo');
            INSERT INTO sach.person_role (network, person, role, scope, unit, valid_from)
            SELECT s.network, 901, 'REPO', 'unit', o.unit, '2020-01-01'
            FROM sach.obligation o
            JOIN sach.subject s ON s.id = o.subject_id
            WHERE o.subject_id = (SELECT min(subject_id) FROM sach.obligation)
            """)
        let reference = try #require(try await fixture.value("SELECT 'O' || min(subject_id) FROM sach.obligation"))
        let outcome = try await fixture.store.advance(
            AdvanceSubject(
                reference: reference, event: "submit", actor: 901,
                payload: #"{"report":{},"nil":true,"signatory":"Chủ tịch"}"#))
        #expect(outcome.outcome == .moved, "\(outcome)")
        try await fixture.database.setClock(Self.firstReminder)
        #expect(try await fixture.claimLoop().drain() == 166)
        #expect(
            try await fixture.value(
                "SELECT string_agg(DISTINCT state || ' ' || skip_reason, ', ') FROM sach.notice n WHERE 'O' || subject_id = '\(reference)'"
            )
                == "skipped submitted")
    }

    @Test
    func `After a long silence only the latest reminder goes out, and the others are on record as superseded`()
        async throws
    {
        let fixture = try await DeliveryFixture()
        // The daemon was down from before the first reminder until after the last.
        try await fixture.reports(at: "2026-12-12T09:00:00+07:00")
        #expect(try await fixture.claimLoop().drain() == 167)
        #expect(
            try await fixture.value("SELECT count(*) FROM sach.notice WHERE state = 'delivered' AND step = '-1wd'")
                == "167")
        #expect(
            try await fixture.value("SELECT count(*) FROM sach.notice WHERE skip_reason = 'superseded'") == "501")
    }

    @Test
    func `The loop wakes at the bell, sends, and ends when it is told to`() async throws {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: "2026-11-13T07:00:00+07:00")
        let (settled, continuation) = AsyncStream.makeStream(of: Int.self)
        let hooks = ClaimLoop.Hooks(afterClaim: { _ in }, beforeSettle: { continuation.yield($0.count) })
        let loop = try fixture.claimLoop(batch: 1_000, hooks: hooks)
        let task = Task { await loop.run() }
        try await fixture.database.setClock(Self.firstReminder)
        // The loop may still be on its way to its first look, which needs no bell.
        fixture.store.bell.ring()
        var iterator = settled.makeAsyncIterator()
        #expect(await iterator.next() == 167)
        task.cancel()
        await task.value
    }

    @Test
    func `A sender that is down is tried again later, each time later, and the eighth failure is the last`()
        async throws
    {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: Self.firstReminder)
        try await fixture.owner.script(
            """
            UPDATE sach.reporting_unit SET email = NULL
            WHERE unit <> (SELECT unit FROM sach.obligation ORDER BY subject_id LIMIT 1)
            """)
        let loop = try fixture.claimLoop(sender: SendmailSender(program: "/nonexistent/sendmail"))
        var clock = try #require(Date(postgresText: "2026-11-13 01:00:00+00"))
        for attempt in 1...8 {
            #expect(try await loop.drain() == 1, "attempt \(attempt)")
            #expect(try await loop.drain() == 0)
            clock += 86_400
            try await fixture.database.setClock(clock.postgresText)
        }
        #expect(try await loop.drain() == 0)
        #expect(try await fixture.value("SELECT state FROM sach.notice WHERE attempts = 8") == "exhausted")
    }

    @Test
    func `Every text that the database may ask for is there, and every coded reason has its words`() async throws {
        let fixture = try await DeliveryFixture()
        let library = try `Mail templates`.shipped
        let sources = try await fixture.owner.query(
            """
            SELECT template FROM sach.ladder_step
            UNION
            SELECT (regexp_matches(prosrc, $p$'((application|assessment|evidence|certificate|report)_(received|granted|declined|refused|lapsed|supplement|reply_reminder|team|findings|expiring|issued|returned))'$p$, 'g'))[1]
            FROM pg_proc
            WHERE pronamespace = 'sach'::regnamespace AND prosrc LIKE '%notice_plan(%'
            """)
        for row in sources {
            let name = try row.read("template", as: String.self)
            #expect(library.names.contains("\(name).vi"), "\(name)")
        }
        let choices = try await fixture.owner.query(
            """
            SELECT event, unnest(choices) AS code FROM sach.workflow_field
            WHERE workflow = 'application' AND field = 'reasons' AND event IN ('decline', 'refuse')
            """)
        #expect(choices.count >= 10)
        for choice in choices {
            let (event, code): (String, String) = (try choice.read("event"), try choice.read("code"))
            for language in MailRenderer.languages {
                let rendered = try library.render(
                    event == "decline" ? "application_declined" : "application_refused", language: language,
                    data: [
                        "reasons": .list([.text(code)]), "establishment_name": .text("x"), "org_name": .text("x"),
                        "dossier_code": .text("x"), "case_url": .text("x"), "officer_name": .text("x"),
                        "appeal_until": .text("x"),
                    ]
                )
                let text = String(decoding: rendered.text, as: UTF8.self)
                #expect(
                    text.split(separator: "\n").contains { $0.hasPrefix("- ") && $0.count > 8 }, "\(code) \(language)")
            }
        }
    }
}
