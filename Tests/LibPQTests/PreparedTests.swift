import LibPQ
import TestSupport
import Testing

private struct ReadThing: Statement {
    static let sql = "SELECT * FROM prepared_thing"
    static let columns = [Column("n", "int4")]

    static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int { try row.read("n") }
}

@Suite struct PreparedTests {
    private func preparedCount(_ connection: Connection) async throws -> String? {
        try await connection.query("SELECT count(*) AS n FROM pg_prepared_statements").first?["n"]
    }

    @Test func `a statement is prepared once a session`() async throws {
        let connection = try await openConnection()
        for number in 1...5 { _ = try await connection.run(Sum(left: Int64(number), right: 1)) }
        #expect(try await preparedCount(connection) == "1")
    }

    @Test func `a new session prepares again`() async throws {
        let connection = try await openConnection()
        _ = try await connection.run(Sum(left: 1, right: 1))
        try await connection.open()
        #expect(try await preparedCount(connection) == "0")
        #expect(try await connection.run(Sum(left: 1, right: 1)) == [2])
    }

    @Test func `a statement that the server forgot is prepared again`() async throws {
        let connection = try await openConnection()
        _ = try await connection.run(Sum(left: 1, right: 1))
        try await connection.script("DEALLOCATE ALL")
        #expect(try await connection.run(Sum(left: 1, right: 1)) == [2])
        try await connection.script("DEALLOCATE ALL")
        let outcomes = try await connection.pipeline(
            [Sum(left: 1, right: 1), Sum(left: 2, right: 2)], commitTogether: true)
        #expect(try outcomes.map { try $0.get() } == [[2], [4]])
    }

    @Test func `a statement whose columns changed is prepared again`() async throws {
        let connection = try await openConnection()
        try await connection.script("CREATE TEMPORARY TABLE prepared_thing AS SELECT 1 AS n")
        #expect(try await connection.run(ReadThing()) == [1])
        try await connection.script("ALTER TABLE prepared_thing ADD COLUMN m int")
        #expect(try await connection.run(ReadThing()) == [1])
        #expect(try await preparedCount(connection) == "1")
    }

    @Test func `inside a transaction a stale statement fails it, and works in the next`() async throws {
        let connection = try await openConnection()
        _ = try await connection.run(Sum(left: 1, right: 1))
        try await connection.script("DEALLOCATE ALL")
        let error = await failure {
            try await connection.transaction { db in try db.run(Sum(left: 1, right: 1)) }
        }
        #expect(error?.sqlState == .invalidStatementName)
        #expect(try await connection.transaction { db in try db.run(Sum(left: 1, right: 1)) } == [2])
    }

    @Test func `a statement that can't be prepared says so each time`() async throws {
        let connection = try await openConnection()
        for _ in 1...2 {
            #expect(await failure { try await connection.run(ReadThing()) }?.sqlState == .undefinedTable)
        }
        #expect(await connection.isUsable)
    }
}
