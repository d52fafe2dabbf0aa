import FoundationEssentials
import LibPQ
import TestSupport
import Testing

@Suite struct AttackTests {
    struct Attack: CustomTestStringConvertible, Sendable {
        var name: String
        var expected: String
        var role: String
        var sql: String
        var testDescription: String { name }
    }

    static let attacks: [Attack] = {
        let folder = SachDatabase.sqlDirectory + "/attacks"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".sql") }.sorted().compactMap { name in
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return nil }
            let text = String(decoding: data, as: UTF8.self)
            let lines = text.split(separator: "\n")
            guard lines.count > 2, lines[0].hasPrefix("-- expect: "), lines[1].hasPrefix("-- as: ") else { return nil }
            return Attack(
                name: name, expected: String(lines[0].dropFirst("-- expect: ".count)),
                role: String(lines[1].dropFirst("-- as: ".count)), sql: text)
        }
    }()

    @Test func `there are at least thirty attacks, each with its SQLSTATE and its role`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: SachDatabase.sqlDirectory + "/attacks")
        #expect(Self.attacks.count >= 30)
        #expect(Self.attacks.count == names.count)
    }

    @Test(arguments: attacks) func `a forbidden act is refused with its SQLSTATE and changes nothing`(_ attack: Attack)
        async throws
    {
        let database = try await SachDatabase.make()
        try await Seed.evidence(in: database)
        let owner = try await database.connect()
        let before = try await Self.fingerprint(owner)
        let attacker = try await database.connect(user: attack.role)
        var state = "none"
        do {
            try await attacker.transaction { db in try db.script(attack.sql) }
        } catch {
            state = (error as? PostgresError)?.sqlState.rawValue ?? "\(error)"
        }
        #expect(state == attack.expected)
        #expect(try await Self.fingerprint(owner) == before)
        await attacker.close()
        await owner.close()
    }

    private static func fingerprint(_ db: Connection) async throws -> [String?] {
        let rows = try await db.query(
            """
            SELECT (SELECT md5(string_agg(s::text, '|' ORDER BY id)) FROM sach.subject s) AS subjects,
                (SELECT md5(string_agg(e::text, '|' ORDER BY subject_id, version)) FROM sach.subject_event e) AS events,
                (SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM sach.workflow_transition t) AS rules,
                (SELECT count(*)::text FROM sach.clock_setting) AS clocks
            """)
        return rows.first?.values ?? []
    }
}
