import LibPQ
import TestSupport
import Testing

@Suite struct ErrorTests {
    @Test func `a refusal names its rule`() async throws {
        let connection = try await openConnection()
        try await connection.script(
            """
            CREATE TEMPORARY TABLE thing (
                id int CONSTRAINT thing_known_once PRIMARY KEY,
                size int NOT NULL CONSTRAINT thing_size_positive CHECK (size > 0)
            )
            """)
        _ = try await connection.query("INSERT INTO thing VALUES (1, 1)")
        let twice = await failure { try await connection.query("INSERT INTO thing VALUES (1, 1)") }
        #expect(twice?.kind == .server)
        #expect(twice?.sqlState == .uniqueViolation)
        #expect(twice?.constraint == "thing_known_once")
        #expect(twice?.table == "thing")
        let small = await failure { try await connection.query("INSERT INTO thing VALUES (2, 0)") }
        #expect(small?.sqlState == .checkViolation)
        #expect(small?.constraint == "thing_size_positive")
        let none = await failure { try await connection.query("INSERT INTO thing VALUES (2, NULL)") }
        #expect(none?.sqlState == .notNullViolation)
        #expect(none?.column == "size")
    }

    @Test func `a raised error carries its code, detail and hint`() async throws {
        let connection = try await openConnection()
        let error = await failure {
            try await connection.script(
                "DO $$ BEGIN RAISE 'no' USING ERRCODE = 'WF409', DETAIL = 'because', HINT = 'try later'; END $$")
        }
        #expect(error?.sqlState == SQLState("WF409"))
        #expect(error?.sqlState.errorClass == "WF")
        #expect(error?.message == "no")
        #expect(error?.detail == "because")
        #expect(error?.hint == "try later")
    }

    @Test func `what a log shows of an error holds no value of the caller's`() async throws {
        let connection = try await openConnection()
        try await connection.script("CREATE TEMPORARY TABLE person (mail text CONSTRAINT person_mail_once PRIMARY KEY)")
        _ = try await connection.query("INSERT INTO person VALUES (\("an@example.vn"))")
        let twice = await failure { try await connection.query("INSERT INTO person VALUES (\("an@example.vn"))") }
        #expect(twice?.description.contains("person_mail_once") == true)
        #expect(twice?.description.contains("an@example.vn") == false)
        #expect(twice?.debugDescription.contains("an@example.vn") == true)
        let bad = await failure { try await connection.query("SELECT \("secret")::int") }
        #expect(bad?.sqlState == .invalidTextRepresentation)
        #expect(bad?.description.contains("secret") == false)
    }

    @Test func `notices go to the log at their own level`() async throws {
        let lines = LogLines()
        let connection = try await openConnection(logger: lines.logger)
        try await connection.script("DO $$ BEGIN RAISE NOTICE 'hear me'; RAISE WARNING 'and me'; END $$")
        #expect(lines.all.contains("info hear me"))
        #expect(lines.all.contains("warning and me"))
    }

    @Test func `a connection string that can't be parsed is a configuration error that keeps its secrets`() async throws
    {
        let connection = Connection(
            ConnectionConfiguration(conninfo: "host=/tmp password='hunter2 nonsense"), logger: quiet)
        let error = await failure { try await connection.open() }
        #expect(error?.kind == .configuration)
        #expect(error?.debugDescription.contains("hunter2") == false)
        #expect(!"\(ConnectionConfiguration(conninfo: "password=hunter2"))".contains("hunter2"))
    }

    @Test func `a database that does not exist is told in libpq's words`() async throws {
        let connection = Connection(
            ConnectionConfiguration(conninfo: try TemporaryCluster.shared.conninfo(database: "nowhere")), logger: quiet)
        let error = await failure { try await connection.open() }
        #expect(error?.kind == .connectionLost)
        #expect(error?.message.contains("nowhere") == true)
        #expect(await failure { try await connection.query("SELECT 1") }?.kind == .connectionLost)
    }

    @Test func `the session has the settings that decoders rely on, whatever the connection string says`() async throws
    {
        let connection = try await openConnection {
            $0.conninfo += " options='-c TimeZone=Asia/Ho_Chi_Minh -c DateStyle=SQL,DMY -c search_path=pg_catalog'"
            $0.settings = ["libpq.note": "two words"]
            $0.lockTimeout = .milliseconds(1_500)
        }
        func setting(_ name: String) async throws -> String? {
            try await connection.query("SELECT current_setting(\(name)::text) AS v").first?["v"]
        }
        #expect(try await setting("TimeZone") == "UTC")
        #expect(try await setting("DateStyle")?.hasPrefix("ISO") == true)
        #expect(try await setting("search_path") == "pg_catalog")
        #expect(try await setting("libpq.note") == "two words")
        #expect(try await setting("statement_timeout") == "5s")
        #expect(try await setting("lock_timeout") == "1500ms")
        #expect(try await setting("idle_in_transaction_session_timeout") == "10s")
    }
}
