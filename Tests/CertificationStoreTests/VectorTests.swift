import FoundationEssentials
import LibPQ
import TestSupport
import Testing

/// The law's days and codes as tables: one line a vector, in the files of `Vectors/`.
@Suite struct VectorTests {
    struct Vector: Sendable {
        var line: String
        var function: String
        var arguments: [String]
        var expected: String

        /// The call as SQL; literals without a type take that of the function's parameter.
        var call: String {
            let quoted = arguments.map { "'" + $0.replacing("'", with: "''") + "'" }
            return "sach.\(function)(\(quoted.joined(separator: ", ")))"
        }
    }

    static func vectors(_ file: String) throws -> [Vector] {
        let path = #filePath.replacing("VectorTests.swift", with: "Vectors/\(file).tsv")
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Vector(
                line: String(line), function: columns[0], arguments: Array(columns[1..<(columns.count - 1)]),
                expected: columns[columns.count - 1])
        }
    }

    /// A value as the vectors write it, or the SQLSTATE that was raised.
    private static func answer(_ vector: Vector, _ db: Connection) async throws -> String? {
        let isInstant = vector.function == "calendar_instant" || vector.function == "calendar_day_end"
        let sql =
            isInstant
            ? "SELECT to_char(\(vector.call) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') AS value"
            : "SELECT \(vector.call)::text AS value"
        do {
            return try await db.query(SQL(raw: sql)).first?["value"]
        } catch {
            return error.sqlState.rawValue
        }
    }

    @Test(arguments: ["UTC", "Asia/Ho_Chi_Minh", "America/New_York"])
    func `the calendar's answers do not depend on the session's time zone`(_ zone: String) async throws {
        let database = try await SachDatabase.make()
        let db = try await database.connect()
        _ = try await db.query("SELECT set_config('TimeZone', \(zone), false)")
        let vectors = try Self.vectors("calendar")
        #expect(vectors.count > 80)
        for vector in vectors {
            let answer = try await Self.answer(vector, db)
            if answer != vector.expected { Issue.record("\(vector.line): \(answer ?? "NULL")") }
        }
        await db.close()
    }

    @Test func `the days off of each year are those of the table, and Saturdays are worked only when swapped`()
        async throws
    {
        let path = #filePath.replacing("VectorTests.swift", with: "Vectors/weekday.tsv")
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        let db = try await SachDatabase.make().connect()
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
                .map { $0.split(separator: " ").map(String.init) }
            let year = try #require(columns[0].first.flatMap { Int($0) })
            let row = try await db.query(
                """
                SELECT coalesce(string_agg(to_char(day, 'MM-DD'), ' ' ORDER BY day) FILTER (WHERE weekday AND NOT works), '') AS off,
                    coalesce(string_agg(to_char(day, 'MM-DD'), ' ' ORDER BY day) FILTER (WHERE works AND NOT weekday), '') AS on
                FROM (
                    SELECT day, extract(isodow FROM day) < 6 AS weekday, sach.calendar_is_working('VN', day::date) AS works
                    FROM generate_series(make_date(\(year), 1, 1), make_date(\(year), 12, 31), interval '1 day') day
                ) t
                """
            ).first
            #expect(row?["off"] == (columns[1] + columns[2]).sorted().joined(separator: " "), "\(year)")
            #expect(row?["on"] == columns[3].joined(separator: " "), "\(year)")
        }
        await db.close()
    }

    @Test func `identifiers are checked by the rules of the offices that issue them`() async throws {
        let database = try await SachDatabase.make()
        let db = try await database.connect()
        for vector in try Self.vectors("identifier") {
            let answer = try await Self.answer(vector, db)
            let isExpected =
                switch vector.expected {
                case "none": answer == nil
                case "any": answer != nil && answer?.count != 5
                default: answer == vector.expected
                }
            if !isExpected { Issue.record("\(vector.line): \(answer ?? "NULL")") }
        }
        await db.close()
    }

    @Test func `a text in decomposed form finds what is stored composed`() async throws {
        let database = try await SachDatabase.make()
        let db = try await database.connect()
        let decomposed = "Thanh Ho\u{301}a"
        let row = try await db.query(
            "SELECT sach.text_search_key(\(decomposed)) = sach.text_search_key('THANH HÓA') AS same, sach.text_is_clean(\(decomposed)) AS clean"
        ).first
        #expect(row?["same"] == "t")
        #expect(row?["clean"] == "f")
        await db.close()
    }

    @Test(arguments: ["a\u{1}b", "a\u{7f}b", "a\u{202e}b", "a\u{feff}b", "a\nb", "a\tb"])
    func `control characters are not clean text`(_ text: String) async throws {
        let database = try await SachDatabase.make()
        let db = try await database.connect()
        #expect(try await db.query("SELECT sach.text_is_clean(\(text)) AS clean").first?["clean"] == "f")
        await db.close()
    }
}
