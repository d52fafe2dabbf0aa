import ArgumentParser
import LibPQ
import TestSupport

/// The goal of generation: obligations with their ladders, against bare `INSERT … SELECT` of the same rows.
struct Generate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "1,000,000 obligations with their ladders, against INSERT … SELECT into the same tables.")

    @OptionGroup var options: BenchOptions

    @Option(help: "Obligations to generate.")
    var obligations = 1_000_000

    @Option(help: "Units that owe a report: so many are generated a round.")
    var units = 20_000

    /// Tables that a birth writes, with the column of the obligation's id, in the order in which foreign keys allow it.
    private static let tables: [(name: String, key: String)] = [
        ("subject", "id"), ("subject_rule_book", "subject_id"), ("subject_reference", "subject_id"),
        ("subject_event", "subject_id"), ("subject_event_payload", "subject_id"), ("obligation", "subject_id"),
        ("notice", "subject_id"), ("timer", "subject_id"),
    ]
    /// Between the rows that were generated and their copies.
    private static let offset = 1_000_000_000

    func run() async throws {
        var report = Report("generate", isSmoke: options.smoke)
        let (count, rounds) = options.smoke ? (500, 2) : (max(100, units), max(1, obligations / max(100, units)))
        let database = try await BenchDatabase.make(sqlDirectory: options.sqlDirectory)
        defer { database.remove() }
        let owner = try await database.owner()
        try await prepare(owner, units: count)
        var own: [Double] = []
        var bare: [Double] = []
        for round in 1...rounds {
            Progress.note("round \(round) of \(rounds)")
            try await owner.script(Self.rule("B-\(round)", period: Self.period(round)))
            try await database.checkpoint()
            own.append(try await generate(owner, period: Self.period(round), count: count))
            try await stage(owner, rule: "B-\(round)")
            try await database.checkpoint()
            bare.append(try await copy(owner))
        }
        await owner.close()
        let (generated, copied) = (own.reduce(0, +), bare.reduce(0, +))
        let births = Double(count * rounds)
        let last = zip(own, bare).suffix(max(1, rounds / 5))
        let ratioAtEnd = last.map(\.1).reduce(0, +) / last.map(\.0).reduce(0, +)
        var table = TextTable(["way", "seconds", "obligations a second"])
        for (way, seconds) in [("INSERT … SELECT", copied), ("obligation_generate", generated)] {
            table.add([way, Report.number(seconds), Report.number(births / seconds)])
        }
        report.add(table)
        report.measures = [
            "obligations": births, "generate.seconds": generated, "insert.seconds": copied,
            "ratio": copied / generated, "ratio.atEnd": ratioAtEnd,
        ]
        report.goals = [
            Goal("generation", "obligation_generate x INSERT … SELECT", copied / generated, .atLeast, 0.5),
            Goal("generation", "the same in the last fifth of the rounds", ratioAtEnd, .atLeast, 0.5),
        ]
        report.notes = [
            "\(rounds) rounds of \(count) units, a transaction each; after each round the same rows went into the same tables "
                + "under another rule and other numbers, from tables without indexes. A birth is a subject, its rule book, its "
                + "reference, an event with its hash and payload, the obligation, seven notices, five of them queued, and three time limits."
        ]
        try report.finish()
    }

    private static func period(_ round: Int) -> String { "\(2018 + round % 8)" }

    private func prepare(_ owner: Connection, units: Int) async throws {
        Progress.note("writing \(units) units")
        try await owner.script(
            """
            INSERT INTO sach.clock_setting (clock_offset) VALUES ('0');
            SELECT sach.clock_set('2026-10-01 09:00+07'::timestamptz - now());
            INSERT INTO sach.reporting_unit (reference, kind, valid_from, legal_basis_from)
            SELECT 'Z' || i, 'association', '2017-01-01', 'mẫu'
            FROM generate_series(1, \(units)) i;
            INSERT INTO sach.unit_parent (unit, parent, hierarchy, valid_from)
            SELECT unit, sach.unit_find('SCT'), 'accountability', '2017-01-01'
            FROM sach.reporting_unit
            WHERE reference ~ '^Z[0-9]+$';
            CREATE SCHEMA staged;
            """)
        try await owner.script("VACUUM ANALYZE")
    }

    /// A rule that all those units owe in one year, and one under which the copies of its rows stand.
    private static func rule(_ name: String, period: String) -> String {
        [(name, period), ("\(name)-copy", "2999")].map { rule, year in
            """
            INSERT INTO sach.obligation_rule
            SELECT (jsonb_populate_record(r, jsonb_build_object(
                'rule', '\(rule)', 'unit_kinds', '{association}'::text[], 'first_period', \(year), 'last_period', \(year)))).*
            FROM sach.obligation_rule r
            WHERE r.rule = 'TH-2026';
            INSERT INTO sach.ladder_step
            SELECT (jsonb_populate_record(l, jsonb_build_object('rule', '\(rule)'))).*
            FROM sach.ladder_step l
            WHERE l.rule = 'TH-2026';
            """
        }.joined(separator: "\n")
    }

    private func generate(_ owner: Connection, period: String, count: Int) async throws -> Double {
        let start = ContinuousClock.now
        let row = try await owner.query("SELECT sach.obligation_generate('TH', \(period), \(count)::int) AS n").first
        let seconds = (ContinuousClock.now - start).seconds
        guard row?["n"] == "\(count)" else {
            throw Program.Failure(description: "\(row?["n"] ?? "no") of \(count) obligations were generated")
        }
        return seconds
    }

    /// Takes the generated rows aside under other numbers, without indexes.
    private func stage(_ owner: Connection, rule: String) async throws {
        var text = """
            CREATE TEMP TABLE born AS SELECT subject_id FROM sach.obligation WHERE rule = '\(rule)';
            ANALYZE born;
            """
        for (name, key) in Self.tables {
            text += """
                CREATE UNLOGGED TABLE staged.\(name) AS
                SELECT t.* FROM sach.\(name) t WHERE t.\(key) IN (SELECT subject_id FROM born) ORDER BY t.\(key);
                UPDATE staged.\(name) SET \(key) = \(key) + \(Self.offset);
                """
        }
        text += """
            CREATE UNLOGGED TABLE staged.notice_queue AS
            SELECT q.available_at, q.notice + \(Self.offset) AS notice
            FROM sach.notice_queue q
            WHERE q.notice IN (SELECT n.notice FROM staged.notice n);
            UPDATE staged.notice SET notice = notice + \(Self.offset), message_id = gen_random_uuid();
            UPDATE staged.timer SET timer = timer + \(Self.offset);
            UPDATE staged.subject_reference SET reference = 'O' || subject_id;
            UPDATE staged.obligation SET rule = '\(rule)-copy';
            DROP TABLE born;
            """
        try await owner.script(text)
        // Without what the renumbering left behind, so that the copy reads no more than its rows.
        for name in Self.tables.map(\.name) + ["notice_queue"] { try await owner.script("VACUUM FULL staged.\(name)") }
    }

    private func copy(_ owner: Connection) async throws -> Double {
        let inserts = (Self.tables.map(\.name) + ["notice_queue"]).map {
            "INSERT INTO sach.\($0) OVERRIDING SYSTEM VALUE SELECT * FROM staged.\($0);"
        }
        let start = ContinuousClock.now
        try await owner.script((["BEGIN;"] + inserts + ["COMMIT;"]).joined(separator: "\n"))
        let seconds = (ContinuousClock.now - start).seconds
        try await owner.script("DROP SCHEMA staged CASCADE; CREATE SCHEMA staged;")
        return seconds
    }
}
