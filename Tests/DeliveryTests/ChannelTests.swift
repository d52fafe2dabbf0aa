import CertificationStore
import FoundationEssentials
import LibPQ
import TestSupport
import Testing

@testable import Delivery

@Suite
struct `Channels and addresses` {
    /// A fixture whose coordinator is P203, on the morning of the first reminder.
    static func fixture(at instant: String = `Sending notices`.firstReminder) async throws -> DeliveryFixture {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: instant)
        try await fixture.owner.script(
            """
            INSERT INTO sach.person (person, name) VALUES (203, 'Điều phối viên mẫu');
            INSERT INTO sach.person_role (network, person, role, scope, valid_from)
            SELECT network, 203, 'COOR', 'network', '2020-01-01' FROM sach.network
            """)
        return fixture
    }

    /// Refuses some addresses for good and takes all others, remembering what it took.
    final class Refusing: Sender {
        let name = "refusing"
        let addresses: Set<String>

        init(_ addresses: Set<String>) { self.addresses = addresses }

        func send(_ mail: Mail) async -> SendOutcome {
            addresses.contains(mail.recipient) ? .failedPermanently("550 5.1.1 no such user") : .delivered("250 ok")
        }
    }

    @Test
    func `An address that fails is one task, however many notices fail, and a new address or a word for each ends it`()
        async throws
    {
        let fixture = try await Self.fixture(at: "2026-11-13T07:00:00+07:00")
        try await fixture.owner.script(
            "UPDATE sach.reporting_unit SET email = 'chung@thanhhoa.example' WHERE reference IN ('14797', '14812', '16654')"
        )
        // Three units of one mailbox, one without any, over two reminders.
        try await fixture.owner.script("UPDATE sach.reporting_unit SET email = NULL WHERE reference = '14758'")
        let loop = try fixture.claimLoop(sender: Refusing(["chung@thanhhoa.example"]))
        for instant in [`Sending notices`.firstReminder, "2026-11-30T08:00:00+07:00"] {
            try await fixture.database.setClock(instant)
            _ = try await loop.drain()
        }
        let open = """
            SELECT string_agg(kind || ' ' || (detail ->> 'key') || ' ' || (detail ->> 'count'), ', ' ORDER BY detail ->> 'key')
            FROM sach.task WHERE done_at IS NULL
            """
        let units = try #require(
            try await fixture.value(
                "SELECT count(*) FROM sach.obligation o JOIN sach.reporting_unit u USING (unit) WHERE u.reference IN ('14797', '14812', '16654')"
            ))
        let missing = try #require(
            try await fixture.value(
                "SELECT count(*) FROM sach.obligation o JOIN sach.reporting_unit u USING (unit) WHERE u.reference = '14758'"
            ))
        #expect((units, missing) == ("3", "1"))
        #expect(
            try await fixture.value(open)
                == "address_failed TH chung@thanhhoa.example 6, address_failed TH unit:14758 2")
        #expect(
            try await fixture.value("SELECT count(*) FROM sach.notice WHERE state = 'exhausted'") == "8")
        #expect(
            try await fixture.value(
                "SELECT outcome FROM sach.unit_save('14758', '{\"email\": \"moi@thanhhoa.example\"}', 203)") == "saved")
        #expect(try await fixture.value(open) == "address_failed TH chung@thanhhoa.example 6")
        for left in (0..<6).reversed() {
            #expect(
                try await fixture.store.write(
                    ConfirmNotice(
                        id: Int64(
                            try #require(
                                try await fixture.value(
                                    "SELECT min(notice) FROM sach.notice WHERE state = 'exhausted' AND recipient_address IS NOT NULL"
                                )
                            ))!, actor: 203, note: "đã gọi điện")
                ).first?.outcome == "moved")
            #expect((try await fixture.value(open) == nil) == (left == 0))
        }
    }

    @Test
    func `What came back does not count as delivered: nothing escalates on it, and its address is a task`() async throws
    {
        let fixture = try await Self.fixture()
        _ = try await fixture.claimLoop().drain()
        for step in [
            "2026-11-30T08:00:00+07:00", "2026-12-07T08:00:00+07:00", "2026-12-11T08:00:00+07:00",
            "2026-12-15T08:00:00+07:00",
        ] {
            try await fixture.database.setClock(step)
            _ = try await fixture.scheduler().drain()
            _ = try await fixture.claimLoop().drain()
        }
        let victim = try #require(
            try await fixture.value(
                "SELECT max(notice) FROM sach.notice WHERE step = '+1wd' AND state = 'delivered'"
            ).flatMap { Int64($0) })
        let bounced = try await fixture.store.write(BounceNotice(id: victim, actor: 203, reply: "550 5.1.1 unknown"))
        #expect(bounced.first?.outcome == "moved")
        #expect(
            try await fixture.store.write(BounceNotice(id: victim, actor: 203, reply: "again")).first?.outcome
                == "no_such_move")
        try await fixture.database.setClock("2026-12-21T08:00:00+07:00")
        _ = try await fixture.scheduler().drain()
        let subject = "(SELECT subject_id FROM sach.notice WHERE notice = \(victim))"
        #expect(
            try await fixture.value("SELECT escalation_level FROM sach.obligation WHERE subject_id = \(subject)") == "0"
        )
        #expect(
            try await fixture.value("SELECT count(*) FROM sach.obligation WHERE escalation_level = 1") == "166")
        #expect(
            try await fixture.value("SELECT count(*) FROM sach.task WHERE kind = 'address_failed' AND done_at IS NULL")
                == "1")
        #expect(
            try await fixture.value("SELECT reply FROM sach.notice_bounce WHERE notice = \(victim)")
                == "550 5.1.1 unknown")
    }

    @Test
    func `In the quiet hours nothing is sent, and afterwards the oldest deadline first`() async throws {
        let fixture = try await Self.fixture(at: "2026-11-13T07:00:00+07:00")
        #expect(
            try await fixture.value(
                "SELECT outcome FROM sach.quiet_hours_save('TH', '{\"from\": \"21:00\", \"to\": \"07:00\"}', 203)")
                == "saved")
        // Different deadlines, all missed while nobody was there.
        try await fixture.owner.script(
            """
            WITH moved AS (
                UPDATE sach.notice SET due_at = due_at + subject_id % 7 * interval '1 hour', available_at = available_at + subject_id % 7 * interval '1 hour'
                WHERE step = '-30d' RETURNING notice, available_at)
            UPDATE sach.notice_queue q SET available_at = m.available_at FROM moved m WHERE q.notice = m.notice
            """)
        // A daemon died over some of them before.
        try await fixture.database.setClock("2026-11-13T20:00:00+07:00")
        #expect(try await fixture.store.read(ClaimNotices(limit: 10, lease: 600, worker: "dead")).count == 10)
        let loop = try fixture.claimLoop(batch: 50)
        for instant in [
            "2026-11-13T21:00:00+07:00", "2026-11-13T23:59:59+07:00", "2026-11-14T00:00:00+07:00",
            "2026-11-14T06:59:58+07:00",
        ] {
            try await fixture.database.setClock(instant)
            #expect(try await loop.drain() == 0, "\(instant)")
        }
        #expect(
            try await fixture.value("SELECT count(*) FROM sach.notice_attempt WHERE outcome = 'unknown'") == "10")
        try await fixture.database.setClock("2026-11-14T07:00:02+07:00")
        let batch = try await fixture.store.read(ClaimNotices(limit: 1_000, lease: 1, worker: "look"))
        #expect(batch.count == 167)
        let dues = try await fixture.owner.query(
            "SELECT notice, due_at::text AS due FROM sach.notice WHERE step = '-30d'")
        let due = Dictionary(
            uniqueKeysWithValues: try dues.map {
                (try $0.read("notice", as: Int64.self), try $0.read("due", as: String.self))
            })
        let order = batch.compactMap { due[$0.notice] }
        #expect(order == order.sorted() && Set(order).count == 7)
        #expect(batch.filter { $0.attempt == 2 }.count == 10)
    }

    @Test
    func
        `A unit that is reached by short message gets that, at once for what is still to come, and mail again when it says so`()
        async throws
    {
        let fixture = try await Self.fixture()
        let gateway = try TestServer("webhook", ["--secret", `Messages to gateways`.secret])
        let senders = ChannelSenders([
            .mail: try SpoolSender(directory: fixture.directory.path), .sms: try `Messages to gateways`.sender(gateway),
        ])
        func contact(_ data: String) async throws -> String? {
            try await fixture.store.write(SaveContact(contact: "14797", data: JSONText(data), actor: 203)).first?
                .outcome
        }
        #expect(try await contact(#"{"channel": "sms", "address": "0912 345 678"}"#) == "saved")
        #expect(try await contact(#"{"channel": "sms", "address": "12"}"#) == "bad_payload")
        #expect(try await contact(#"{"channel": "mail", "address": "x"}"#) == "bad_payload")
        #expect(try await fixture.value("SELECT count(*) FROM sach.notice WHERE channel = 'sms'") == "6")
        #expect(try await fixture.claimLoop(sender: senders).drain() == 167)
        #expect(gateway.lines.count == 1)
        #expect(try fixture.directory.names(in: "new").count == 166)
        // Handed on is not delivered: R10 waits for more.
        #expect(
            try await fixture.value(
                "SELECT state || ' ' || recipient_address FROM sach.notice WHERE channel = 'sms' AND attempts = 1")
                == "sent sms:+84912345678")
        #expect(try await contact(#"{"channel": "mail"}"#) == "saved")
        try await fixture.database.setClock("2026-11-30T08:00:00+07:00")
        #expect(try await fixture.claimLoop(sender: senders).drain() == 167)
        #expect(gateway.lines.count == 1)
        #expect(try fixture.directory.names(in: "new").count == 333)
    }

    @Test
    func `A digest is one mail an address, and each notice is settled by itself with the mail's proof`() async throws {
        let fixture = try await Self.fixture(at: "2026-11-13T07:00:00+07:00")
        try await fixture.owner.script(
            """
            UPDATE sach.reporting_unit SET email = 'chung@thanhhoa.example' WHERE reference IN ('14797', '14812', '16654');
            CREATE TEMP TABLE victim AS
            SELECT n.notice FROM sach.notice n JOIN sach.subject s ON s.id = n.subject_id
            WHERE n.step = '-30d' AND s.unit = sach.unit_find('14812');
            UPDATE sach.notice SET template = 'unknown' WHERE notice = (SELECT notice FROM victim)
            """)
        try await fixture.database.setClock(`Sending notices`.firstReminder)
        let renderer = try DeliveryFixture.renderer(isDigesting: true)
        let batch = try await fixture.store.read(ClaimNotices(limit: 1_000, lease: 1, worker: "crashed"))
        let before = await renderer.render(batch).compactMap {
            if case .mail(let mail) = $0 { mail.token } else { nil }
        }
        // Dies before it sends; the same batch comes back and makes the same mails.
        try await fixture.database.setClock("2026-11-13T08:00:05+07:00")
        #expect(try await fixture.claimLoop(isDigesting: true, batch: 1_000).drain() == 167)
        #expect(try fixture.directory.names(in: "new").count == 165)
        #expect(Set(try fixture.directory.names(in: "new")) == Set(before.map { $0.uuidString.lowercased() + ".sach" }))
        #expect(try await fixture.value("SELECT count(*) FROM sach.notice WHERE state = 'delivered'") == "166")
        #expect(
            try await fixture.value("SELECT state FROM sach.notice WHERE notice = (SELECT notice FROM victim)")
                == "failed")
        let proof = try #require(
            try await fixture.value(
                """
                SELECT provider_reply FROM sach.notice WHERE state = 'delivered' AND recipient_address = 'chung@thanhhoa.example'
                GROUP BY provider_reply HAVING count(*) = 2
                """))
        let file = fixture.directory.path + "/new/" + proof.dropFirst("maildir ".count)
        let bytes = try #require(FileManager.default.contents(atPath: file))
        let mail = try MailDecoder(bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
        #expect(mail["Subject"] == "[SXSH] 2 thông báo")
        #expect(mail["Sach-Notices"]?.split(separator: ",").count == 2)
        #expect(mail.body.contains("This mail holds 2 notices:"))
        #expect(mail.body.contains("\n1. [SXSH] ") && mail.body.contains("\n2. [SXSH] "))
        #expect(mail.longestLine <= 76)
    }

    @Test
    func `A channel with a limit keeps its pace, whatever is due and however many loops there are, the oldest first`()
        async throws
    {
        let fixture = try await Self.fixture()
        let clock = ContinuousClock()
        let start = clock.now
        // 1,200 a minute: a bucket of 120, then twenty a second; 167 mails by three loops.
        let other = fixture.database.store()
        async let one = fixture.claimLoop(batch: 20, rates: [.mail: 1_200]).drain()
        async let two = fixture.claimLoop(batch: 20, store: other, rates: [.mail: 1_200]).drain()
        async let three = fixture.claimLoop(batch: 20, rates: [.mail: 1_200]).drain()
        let counts = try await [one, two, three]
        #expect(counts.reduce(0, +) == 167)
        #expect(clock.now - start >= .milliseconds((167 - 120 - 1) * 50))
        #expect(try fixture.directory.names(in: "new").count == 167)
        #expect(try await fixture.value("SELECT count(*) FROM sach.notice_attempt") == "167")
    }
}
