import LibPQ
import TestSupport
import Testing

@Suite struct TransactionTests {
    private struct Refusal: Error {}

    /// A table of its own for one test, in a database that all tests share.
    private func table(_ connection: Connection) async throws -> String {
        let name = "t\(UInt64.random(in: 0...UInt64.max))"
        try await connection.script("CREATE TABLE \(name) (n int)")
        return name
    }

    private func count(_ name: String, _ connection: Connection) async throws -> String? {
        try await connection.query("SELECT count(*) FROM \(raw: name)").first?.values[0]
    }

    @Test func `what returns is committed, what throws is undone`() async throws {
        let connection = try await openConnection()
        let name = try await table(connection)
        try await connection.transaction { db in try db.query("INSERT INTO \(raw: name) VALUES (1)") }
        await #expect(throws: Refusal.self) {
            try await connection.transaction { db in
                try db.query("INSERT INTO \(raw: name) VALUES (2)")
                throw Refusal()
            }
        }
        #expect(try await count(name, connection) == "1")
        #expect(await !connection.isInTransaction)
    }

    @Test func `a dry run does the work and keeps nothing`() async throws {
        let connection = try await openConnection()
        let name = try await table(connection)
        let seen = try await connection.transaction(rollback: true) { db in
            try db.query("INSERT INTO \(raw: name) VALUES (1)")
            return try db.query("SELECT count(*) FROM \(raw: name)").first?.values[0]
        }
        #expect(seen == "1")
        #expect(try await count(name, connection) == "0")
    }

    @Test func `a failure that was swallowed still fails the commit`() async throws {
        let connection = try await openConnection()
        let name = try await table(connection)
        let error = await failure {
            try await connection.transaction { db in
                try db.query("INSERT INTO \(raw: name) VALUES (1)")
                _ = try? db.query("SELECT 1 / 0")
            }
        }
        #expect(error?.sqlState == .inFailedTransaction)
        #expect(try await count(name, connection) == "0")
    }

    @Test func `a deferred rule refuses at commit`() async throws {
        let connection = try await openConnection()
        let name = try await table(connection)
        try await connection.script(
            "ALTER TABLE \(name) ADD CONSTRAINT \(name)_once UNIQUE (n) DEFERRABLE INITIALLY DEFERRED")
        let error = await failure {
            try await connection.transaction { db in try db.query("INSERT INTO \(raw: name) VALUES (1), (1)") }
        }
        #expect(error?.kind == .server)
        #expect(error?.constraint == "\(name)_once")
        #expect(await connection.isUsable)
    }

    @Test func `isolation and read-only mode reach the server`() async throws {
        let connection = try await openConnection()
        let level = try await connection.transaction(isolation: .serializable) { db in
            try db.query("SHOW transaction_isolation").first?.values[0]
        }
        #expect(level == "serializable")
        let error = await failure {
            try await connection.transaction(readOnly: true) { db in try db.query("CREATE TABLE never (n int)") }
        }
        #expect(error?.sqlState == .readOnlyTransaction)
    }

    @Test func `a transaction inside a transaction is refused`() async throws {
        let connection = try await openConnection()
        let error = await failure { try await connection.transaction { db in try db.transaction { _ in } } }
        #expect(error?.kind == .misuse)
        #expect(await !connection.isInTransaction)
    }

    @Test func `conflicting serialisable transactions tell that a repeat may succeed`() async throws {
        let first = try await openConnection()
        let second = try await openConnection()
        let name = try await table(first)
        try await first.script("INSERT INTO \(name) VALUES (1)")
        try await first.script("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM \(name)")
        _ = try await second.query("UPDATE \(raw: name) SET n = 2")
        let error = await failure { try await first.query("UPDATE \(raw: name) SET n = 3") }
        #expect(error?.sqlState == .serializationFailure)
        #expect(error?.isRetryable == true)
    }

    // MARK: Losing the link

    @Test func `a session that ends before COMMIT was sent has lost its work, and says so`() async throws {
        let connection = try await openConnection()
        let other = try await openConnection()
        let name = try await table(other)
        let error = await failure {
            try await connection.transaction { db in
                try db.query("INSERT INTO \(raw: name) VALUES (1)")
                try db.query("SELECT pg_terminate_backend(pg_backend_pid())")
            }
        }
        #expect(error?.kind == .connectionLost)
        #expect(try await count(name, other) == "0")
    }

    @Test func `a commit whose answer is lost is of unknown outcome, and was in fact done`() async throws {
        let cluster = try TemporaryCluster.shared
        let link = try BrokenLink(to: cluster.socketPath)
        let connection = try await openConnection { $0.conninfo = link.conninfo() }
        let other = try await openConnection()
        let name = try await table(other)
        link.set(.swallowAnswer(to: "COMMIT\0"))
        let error = await failure {
            try await connection.transaction { db in try db.query("INSERT INTO \(raw: name) VALUES (1)") }
        }
        #expect(error?.kind == .commitOutcomeUnknown)
        #expect(error?.isRetryable == false)
        #expect(await !connection.isUsable)
        #expect(try await count(name, other) == "1")
    }

    @Test func `a link cut before COMMIT loses the work for certain`() async throws {
        let link = try BrokenLink(to: try TemporaryCluster.shared.socketPath)
        let connection = try await openConnection { $0.conninfo = link.conninfo() }
        let other = try await openConnection()
        let name = try await table(other)
        link.set(.swallowAnswer(to: "INSERT"))
        let error = await failure {
            try await connection.transaction { db in try db.query("INSERT INTO \(raw: name) VALUES (1)") }
        }
        #expect(error?.kind == .connectionLost)
        #expect(error?.isRetryable == true)
        #expect(try await count(name, other) == "0")
    }
}
