import LibPQ
import TestSupport
import Testing

private struct Divide: Statement {
    static let sql = "SELECT 100 / $1::int AS n"
    static let columns = [Column("n", "int4")]
    var by: Int

    func bind(into bindings: inout Bindings) { bindings.append(by) }

    static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int { try row.read("n") }
}

private struct Insert: Statement {
    static let sql = "INSERT INTO pipeline_thing VALUES ($1::int) RETURNING n"
    static let columns = [Column("n", "int4")]
    var number: Int

    func bind(into bindings: inout Bindings) { bindings.append(number) }

    static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int { try row.read("n") }
}

private struct Echo: Statement {
    static let sql = "SELECT $1::text AS t"
    static let columns = [Column("t", "text")]
    var text: String

    func bind(into bindings: inout Bindings) { bindings.append(text) }

    static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int {
        try row.read("t", as: String.self).utf8.count
    }
}

private struct SlowInsert: Statement {
    static let sql = "INSERT INTO pipeline_thing SELECT $1::int FROM pg_sleep($2::float8)"
    typealias Row = Void
    var number: Int
    var seconds: Double

    func bind(into bindings: inout Bindings) {
        bindings.append(number)
        bindings.append(seconds)
    }
}

@Suite struct PipelineTests {
    /// A database of its own with an empty `pipeline_thing`.
    private func database() async throws -> String {
        let cluster = try TemporaryCluster.shared
        let name = try await cluster.createDatabase()
        let connection = try await openConnection { $0.conninfo = cluster.conninfo(database: name) }
        try await connection.script(
            """
            CREATE TABLE pipeline_thing (
                n int CONSTRAINT pipeline_thing_once UNIQUE DEFERRABLE INITIALLY DEFERRED CHECK (n > 0)
            )
            """)
        await connection.close()
        return name
    }

    private func connect(_ database: String) async throws -> Connection {
        let conninfo = try TemporaryCluster.shared.conninfo(database: database)
        return try await openConnection { $0.conninfo = conninfo }
    }

    private func numbers(_ connection: Connection) async throws -> [String?] {
        try await connection.query("SELECT n FROM pipeline_thing ORDER BY n").map(\.values[0])
    }

    @Test func `each member has its own result, in order`() async throws {
        let connection = try await openConnection()
        let outcomes = try await connection.pipeline((1...50).map { Divide(by: $0) }, commitTogether: true)
        #expect(try outcomes.flatMap { try $0.get() } == (1...50).map { 100 / $0 })
        #expect(try await connection.pipeline([Divide](), commitTogether: true).isEmpty)
        #expect(await !connection.isInTransaction)
    }

    @Test(arguments: [true, false]) func `members are committed together`(_ isExplicit: Bool) async throws {
        let connection = try await connect(try await database())
        let outcomes = try await connection.pipeline((1...3).map { Insert(number: $0) }, commitTogether: isExplicit)
        #expect(try outcomes.flatMap { try $0.get() } == [1, 2, 3])
        #expect(try await numbers(connection) == ["1", "2", "3"])
    }

    @Test(arguments: [true, false]) func `one failure undoes all, and is told apart from its victims`(
        _ isExplicit: Bool
    ) async throws {
        let connection = try await connect(try await database())
        let outcomes = try await connection.pipeline([1, 0, 2].map { Insert(number: $0) }, commitTogether: isExplicit)
        let errors = outcomes.map(\.failure)
        #expect(errors.map { $0?.kind } == [.aborted, .server, .aborted])
        #expect(errors[1]?.sqlState == .checkViolation)
        #expect(try await numbers(connection).isEmpty)
        #expect(await !connection.isInTransaction)
        #expect(try await connection.run(Insert(number: 7)) == [7])
    }

    @Test(arguments: [true, false]) func `a commit that is refused blames no member`(_ isExplicit: Bool) async throws {
        let connection = try await connect(try await database())
        let error = await failure {
            try await connection.pipeline([1, 1].map { Insert(number: $0) }, commitTogether: isExplicit)
        }
        #expect(error?.kind == .server)
        #expect(error?.constraint == "pipeline_thing_once")
        #expect(try await numbers(connection).isEmpty)
        #expect(await connection.isUsable)
    }

    @Test func `inside a transaction the members belong to it`() async throws {
        let connection = try await connect(try await database())
        let error = await failure {
            try await connection.transaction { db in
                let first = try db.pipeline([1, 2].map { Insert(number: $0) }, commitTogether: false)
                #expect(try first.flatMap { try $0.get() } == [1, 2])
                let second = try db.pipeline([3, 0].map { Insert(number: $0) }, commitTogether: false)
                #expect((try? second[0].get()) == [3])
                _ = try second[1].get()
            }
        }
        #expect(error?.sqlState == .checkViolation)
        #expect(try await numbers(connection).isEmpty)
        let misuse = await failure {
            try await connection.transaction { db in try db.pipeline([Insert(number: 1)], commitTogether: true) }
        }
        #expect(misuse?.kind == .misuse)
    }

    @Test func `more than both sides' buffers hold is no deadlock`() async throws {
        let connection = try await openConnection()
        let text = String(repeating: "x", count: 20_000)
        let outcomes = try await connection.pipeline((0..<1_000).map { _ in Echo(text: text) }, commitTogether: true)
        #expect(outcomes.count == 1_000)
        #expect(try outcomes.allSatisfy { try $0.get() == [20_000] })
    }

    @Test func `a session killed in mid-pipeline has committed nothing that it can know of`() async throws {
        let name = try await database()
        let connection = try await connect(name)
        let other = try await connect(name)
        async let error = failure {
            try await connection.pipeline(
                [SlowInsert(number: 1, seconds: 0), SlowInsert(number: 2, seconds: 30)], commitTogether: true)
        }
        try await eventually("the session was never seen to sleep") {
            try await other.query(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = \(name)::text AND wait_event = 'PgSleep'
                """
            ).isEmpty == false
        }
        let kind = await error?.kind
        #expect(kind == .connectionLost || kind == .commitOutcomeUnknown)
        #expect(try await numbers(other).isEmpty)
        #expect(await !connection.isUsable)
    }

    @Test func `a pipeline whose answer is lost is of unknown outcome`() async throws {
        let name = try await database()
        let link = try BrokenLink(to: try TemporaryCluster.shared.socketPath)
        let connection = try await openConnection { $0.conninfo = link.conninfo(database: name) }
        _ = try await connection.run(Insert(number: 9))
        link.set(.swallowAnswer(to: "COMMIT\0"))
        let error = await failure {
            try await connection.pipeline([1, 2].map { Insert(number: $0) }, commitTogether: true)
        }
        #expect(error?.kind == .commitOutcomeUnknown)
        #expect(try await numbers(try await connect(name)) == ["1", "2", "9"])
    }
}
