import LibPQ
import TestSupport
import Testing

struct Sum: Statement {
    static let sql = "SELECT $1::bigint + $2::bigint AS total"
    static let columns = [Column("total", "int8")]
    static let isReadOnly = true
    var left: Int64
    var right: Int64?

    func bind(into bindings: inout Bindings) {
        bindings.append(left)
        bindings.append(right)
    }

    static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int64? { try row.readOptional("total") }
}

struct Series: Statement {
    static let sql = "SELECT n FROM generate_series(1, $1::int) AS n"
    static let columns = [Column("n", "int4")]
    var count: Int

    func bind(into bindings: inout Bindings) { bindings.append(count) }

    static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int { try row.read("n") }
}

private struct Rename: Statement {
    typealias Row = Void
    static let sql = "SELECT set_config('application_name', $1::text, false)"
    var name: String

    func bind(into bindings: inout Bindings) { bindings.append(name) }
}

private struct Misread: Statement {
    static let sql = "SELECT 'secret' AS word, NULL::int AS hole"
    static let columns = [Column("word", "text"), Column("hole", "int4")]
    var column: String { "word" }

    static func decode(_ row: borrowing RowReader) throws(PostgresError) -> [PostgresError] {
        var errors: [PostgresError] = []
        do throws(PostgresError) { _ = try row.read("word", as: Int.self) } catch { errors.append(error) }
        do throws(PostgresError) { _ = try row.read("hole", as: Int.self) } catch { errors.append(error) }
        do throws(PostgresError) { _ = try row.readOptional("absent", as: Int.self) } catch { errors.append(error) }
        return errors
    }
}

@Suite struct StatementTests {
    @Test func `a statement answers its decoded rows`() async throws {
        let connection = try await openConnection()
        #expect(try await connection.run(Sum(left: 1, right: 2)) == [3])
        #expect(try await connection.run(Series(count: 3)) == [1, 2, 3])
        #expect(try await connection.run(Series(count: 0)) == [])
    }

    @Test func `NULL goes in and comes out`() async throws {
        let connection = try await openConnection()
        #expect(try await connection.one(Sum(left: 1, right: nil)) == .some(nil))
    }

    @Test func `a statement without columns needs no decoder`() async throws {
        let connection = try await openConnection()
        try await connection.run(Rename(name: "renamed"))
        #expect(try await connection.query("SHOW application_name").first?["application_name"] == "renamed")
    }

    @Test func `one wants one row, first one at most`() async throws {
        let connection = try await openConnection()
        #expect(try await connection.one(Series(count: 1)) == 1)
        #expect(try await connection.first(Series(count: 0)) == nil)
        #expect(await failure { try await connection.one(Series(count: 0)) }?.kind == .rowCount)
        #expect(await failure { try await connection.first(Series(count: 2)) }?.kind == .rowCount)
    }

    @Test func `a value that the decoder does not understand is named by column, not shown`() async throws {
        let errors = try await openConnection().one(Misread())
        #expect(errors.map(\.kind) == [.decoding, .decoding, .decoding])
        #expect(errors.map(\.column) == ["word", "hole", "absent"])
        #expect(!errors.map(\.description).joined().contains("secret"))
        #expect(errors.first?.debugDescription.contains("secret") == true)
    }

    @Test func `describe says what the server will answer`() async throws {
        let connection = try await openConnection()
        let description = try await connection.describe(Sum.self)
        #expect(description.parameters == ["int8", "int8"])
        #expect(description.columns == Sum.columns)
        #expect(try await connection.describe(Series.self).columns == Series.columns)
    }

    @Test func `interpolated values become parameters, whatever is in them`() async throws {
        let connection = try await openConnection()
        let nasty = "'; DROP TABLE x; --"
        let rows = try await connection.query(
            "SELECT \(nasty)::text AS a, \(7)::int AS b, \(nil as String?)::text AS c, \(raw: "1 + 1") AS d")
        #expect(rows.first?.values == [nasty, "7", nil, "2"])
        #expect(rows.first?.columns == ["a", "b", "c", "d"])
    }

    @Test func `a script runs many statements as one transaction`() async throws {
        let connection = try await openConnection()
        try await connection.script(
            "CREATE TEMPORARY TABLE x (n int); INSERT INTO x VALUES (1); INSERT INTO x VALUES (2)")
        let error = await failure { try await connection.script("INSERT INTO x VALUES (3); SELECT 1 / 0") }
        #expect(error?.sqlState.rawValue == "22012")
        #expect(try await connection.query("SELECT count(*) FROM x").first?.values == ["2"])
    }

    @Test func `an empty text is no error`() async throws {
        let connection = try await openConnection()
        #expect(try await connection.query("").isEmpty)
        try await connection.script("")
    }

    @Test func `a NUL character is refused before anything is sent`() async throws {
        let connection = try await openConnection()
        #expect(await failure { try await connection.query("SELECT \("a\0b")::text") }?.kind == .encoding)
        #expect(await failure { try await connection.run(Rename(name: "\0")) }?.kind == .encoding)
        #expect(await failure { try await connection.script("SELECT 1\0; DROP") }?.kind == .encoding)
        #expect(try await connection.query("SELECT 1 AS n").first?["n"] == "1")
    }

    @Test func `COPY in the wrong place is refused and does not hang`() async throws {
        let connection = try await openConnection()
        try await connection.script("CREATE TEMPORARY TABLE x (n int)")
        #expect(await failure { try await connection.script("COPY x FROM STDIN") }?.sqlState == .queryCanceled)
        #expect(try await connection.query("SELECT 1 AS n").first?["n"] == "1")
        #expect(await failure { try await connection.script("COPY x TO STDOUT") }?.kind == .misuse)
        #expect(await !connection.isUsable)
    }

    @Test func `a megabyte goes in and comes out`() async throws {
        let connection = try await openConnection()
        let text = String(repeating: "Sạch – đủ dấu. ", count: 60_000)
        #expect(try await connection.query("SELECT \(text)::text AS t").first?["t"] == text)
    }
}
