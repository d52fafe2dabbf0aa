import FoundationEssentials
import LibPQ
import TestSupport
import Testing

private enum Colour: String, PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    case red, green
}

@Suite struct ValueTests {
    private func roundTrip<T: PostgresEncodable & PostgresDecodable & Equatable & Sendable>(
        _ values: [T], as type: String
    ) async throws {
        let connection = try await openConnection()
        for value in values {
            let row = try #require(try await connection.query("SELECT \(value)::\(raw: type) AS v").first)
            #expect(try row.read("v", as: T.self) == value)
        }
    }

    @Test func `integers keep their bounds`() async throws {
        try await roundTrip([Int64.min, -1, 0, 1, .max], as: "bigint")
        try await roundTrip([Int.min, .max], as: "bigint")
        try await roundTrip([Int32.min, .max], as: "int")
        try await roundTrip([Int16.min, .max], as: "smallint")
        #expect(Int16(postgresText: "32768") == nil)
    }

    @Test func `floating-point numbers keep every digit`() async throws {
        try await roundTrip([0.1, -1.0 / 3, 1e300, 2.5e-308, .infinity, -.infinity], as: "float8")
        #expect(Double(postgresText: Double.nan.postgresText)?.isNaN == true)
    }

    @Test func `texts keep every character`() async throws {
        try await roundTrip(["", "đủ dấu ẤỨẩỹ", "a\tb\nc\\d'e\"f", "{NULL,x}", "🙂"], as: "text")
        try await roundTrip([true, false], as: "bool")
        try await roundTrip([Colour.red, .green], as: "text")
        try await roundTrip([UUID(), UUID()], as: "uuid")
        #expect(Colour(postgresText: "blue") == nil)
    }

    @Test func `bytes are bytea`() async throws {
        try await roundTrip([[], [0, 255, 92, 120], Array(0...255)] as [[UInt8]], as: "bytea")
        #expect([UInt8](postgresText: "\\x0g") == nil)
        #expect([UInt8](postgresText: "\\x012") == nil)
    }

    @Test func `arrays keep quotes, commas, braces and NULLs apart`() async throws {
        try await roundTrip([[], [""], ["a,b", "c\"d", "e\\f", "{g}", "NULL", "null", " "], ["đ"]], as: "text[]")
        try await roundTrip([[nil, "NULL", "x"], [nil]] as [[String?]], as: "text[]")
        try await roundTrip([[1, -2, .max], []] as [[Int64]], as: "bigint[]")
        try await roundTrip([[1, nil]] as [[Int?]], as: "int[]")
        try await roundTrip([[Colour.red, .green]], as: "text[]")
        try await roundTrip([[true, false]], as: "bool[]")
    }

    @Test(arguments: ["{", "}", "{a", "{a}b", "{,}", "{a,}", "{{a}}", "[0:1]={a,b}", "{\"a}", "{a\\", "x"])
    func `what is no array of one dimension is refused`(_ text: String) {
        #expect([String](postgresText: text) == nil)
    }

    @Test func `an array with a NULL is refused where none is expected`() {
        #expect([String](postgresText: "{a,NULL}") == nil)
        #expect([String](postgresText: #"{a,"NULL"}"#) == ["a", "NULL"])
    }

    @Test func `json passes through untouched`() async throws {
        try await roundTrip([JSONText(#"{"a": [1, "đ", null]}"#)], as: "jsonb")
    }

    @Test func `instants are exact to the microsecond`() async throws {
        let seconds = [
            0, 1, -1, 951_782_399, 951_782_400, 1_795_438_800, -2_208_988_801, 253_402_300_799, -62_135_596_801,
        ]
        let dates = seconds.flatMap { second in
            [0, 1, 123_456, 999_999].map { Date(timeIntervalSince1970: Double(second * 1_000_000 + $0) / 1_000_000) }
        }
        try await roundTrip(dates, as: "timestamptz")
    }

    @Test func `an instant is read as the server writes it`() async throws {
        let connection = try await openConnection()
        let rows = try await connection.query(
            """
            SELECT t AS v, extract(epoch FROM t) * 1000000 AS u FROM unnest(ARRAY[
                '2026-12-15 00:00+07', '1900-01-01 00:00:00.000001+00', '2000-02-29 23:59:59.999999+00',
                '0001-12-31 12:00+00 BC', '2024-03-01 00:00-11:30', '10000-01-01 00:00+00'
            ]::timestamptz[]) AS t
            """)
        for row in rows {
            let read = try row.read("v", as: Date.self).timeIntervalSince1970 * 1_000_000
            #expect(read.rounded() == Double(row["u"] ?? ""))
        }
        #expect(Date(timeIntervalSince1970: 1_797_267_600).postgresText == "2026-12-14 17:00:00.000000+00")
    }

    @Test func `an instant in another zone's notation is the same instant`() {
        #expect(Date(postgresText: "2026-12-15 00:00:00+07") == Date(postgresText: "2026-12-14 17:00:00+00"))
        #expect(Date(postgresText: "1911-05-01 00:00:00+07:06:30") == Date(postgresText: "1911-04-30 16:53:30+00"))
        #expect(
            Date(postgresText: "2026-01-01 00:00:00.5-03:30") == Date(postgresText: "2026-01-01 03:30:00.500000+00"))
    }

    @Test(arguments: [
        "infinity", "-infinity", "", "2026-12-15", "2026-12-15 00:00:00", "2026-13-01 00:00:00+00",
        "2026-12-15 24:00:00+00", "2026-12-15 00:00:00+00 AD", "15/12/2026 00:00:00+00", "2026-12-15T00:00:00+00",
    ])
    func `what is no instant is refused`(_ text: String) {
        #expect(Date(postgresText: text) == nil)
    }
}
