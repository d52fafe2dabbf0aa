import LibPQ
import TestSupport
import Testing

/// What networks and servers do to a session.
@Suite struct LinkTests {
    @Test func `a statement on a link that froze without a word fails after the answer timeout`() async throws {
        let link = try BrokenLink(to: try TemporaryCluster.shared.socketPath)
        let connection = try await openConnection {
            $0.conninfo = link.conninfo()
            $0.answerTimeout = .milliseconds(300)
        }
        #expect(try await connection.run(Sum(left: 1, right: 1)) == [2])
        link.set(.freeze)
        let began = ContinuousClock.now
        let error = await failure { try await connection.run(Sum(left: 1, right: 1)) }
        #expect(error?.kind == .connectionLost)
        #expect(error?.sqlState == .connectionLost)
        #expect(ContinuousClock.now - began < .seconds(3))
        #expect(await !connection.isUsable)
    }

    @Test func `the timeouts by default notice a silent link within fifteen seconds`() {
        let configuration = ConnectionConfiguration(conninfo: "")
        #expect(configuration.answerTimeout.map { $0 <= .seconds(15) } == true)
        #expect(configuration.graceTimeout + .seconds(10) <= .seconds(15))
        #expect(configuration.unacknowledgedTimeout <= .seconds(15))
    }

    @Test func `a server that works on for longer than the answer timeout is not taken for a dead link`() async throws {
        let connection = try await openConnection {
            $0.statementTimeout = nil
            $0.answerTimeout = .milliseconds(300)
        }
        let rows = try await connection.query(
            "SELECT n, repeat('x', 20000), pg_sleep(0.1) FROM generate_series(1, 6) AS n")
        #expect(rows.count == 6)
    }

    @Test func `a ping over a frozen link fails after the grace time`() async throws {
        let link = try BrokenLink(to: try TemporaryCluster.shared.socketPath)
        let connection = try await openConnection {
            $0.conninfo = link.conninfo()
            $0.graceTimeout = .milliseconds(200)
        }
        try await connection.ping()
        try await connection.ping()
        #expect(try await connection.run(Sum(left: 1, right: 1)) == [2])
        link.set(.freeze)
        #expect(await failure { try await connection.ping() }?.kind == .connectionLost)
    }

    @Test func `a killed session says so, stays dead, and can be opened again`() async throws {
        let connection = try await openConnection()
        let error = await failure { try await connection.query("SELECT pg_terminate_backend(pg_backend_pid())") }
        #expect(error?.kind == .connectionLost)
        #expect(error?.sqlState == .adminShutdown)
        #expect(await !connection.isUsable)
        #expect(await failure { try await connection.query("SELECT 1") }?.kind == .connectionLost)
        try await connection.open()
        #expect(try await connection.run(Sum(left: 1, right: 1)) == [2])
    }

    @Test func `a cut link is lost without a code`() async throws {
        let link = try BrokenLink(to: try TemporaryCluster.shared.socketPath)
        let connection = try await openConnection { $0.conninfo = link.conninfo() }
        link.set(.swallowAnswer(to: "SELECT"))
        let error = await failure { try await connection.query("SELECT 1", isReadOnly: true) }
        #expect(error?.kind == .connectionLost)
        #expect(error?.sqlState == .connectionLost)
    }

    @Test func `a statement that commits by itself and whose answer is lost is of unknown outcome`() async throws {
        let link = try BrokenLink(to: try TemporaryCluster.shared.socketPath)
        let connection = try await openConnection { $0.conninfo = link.conninfo() }
        let other = try await openConnection()
        let name = "lost\(UInt64.random(in: 0...UInt64.max))"
        link.set(.swallowAnswer(to: "CREATE"))
        #expect(
            await failure { try await connection.query("CREATE TABLE \(raw: name) (n int)") }?.kind
                == .commitOutcomeUnknown)
        #expect(try await other.query("SELECT to_regclass(\(name)::text) AS t").first?["t"] == name)
    }

    @Test func `a COPY whose link breaks is lost`() async throws {
        let link = try BrokenLink(to: try TemporaryCluster.shared.socketPath)
        let connection = try await openConnection { $0.conninfo = link.conninfo() }
        try await connection.script("CREATE TEMPORARY TABLE line (t text)")
        let error = await failure {
            try await connection.copyIn("COPY line FROM STDIN") { writer in
                for number in 0..<1_000_000 {
                    if number == 1_000 { link.cut() }
                    try writer.write("row \(number)")
                }
            }
        }
        #expect(error?.kind == .connectionLost)
        #expect(await !connection.isUsable)
    }

    @Test func `a dead first host is passed over`() async throws {
        let cluster = try TemporaryCluster.shared
        let connection = try await openConnection {
            $0.conninfo =
                "host=/tmp/nowhere,127.0.0.1,\(cluster.directory) port=5432,1,5432 dbname=postgres user=postgres"
        }
        #expect(try await connection.run(Sum(left: 1, right: 1)) == [2])
    }

    @Test func `a host that only reads is passed over when writing is asked for`() async throws {
        let cluster = try TemporaryCluster.shared
        let reader = try TemporaryCluster.start(settings: ["default_transaction_read_only": "on"])
        let hosts = "host=\(reader.directory),\(cluster.directory) port=5432,5432 dbname=postgres user=postgres"
        func host(_ attributes: String) async throws -> String? {
            let connection = try await openConnection { $0.conninfo = "\(hosts) target_session_attrs=\(attributes)" }
            return try await connection.query("SHOW unix_socket_directories").first?.values[0]
        }
        #expect(try await host("read-write") == cluster.directory)
        #expect(try await host("any") == reader.directory)
    }

    @Test func `many connections come and go without leaving threads or descriptors behind`() async throws {
        func openDescriptors() throws -> Int { try Processes.descriptors() }
        _ = try await openConnection()
        let before = try openDescriptors()
        for _ in 0..<40 {
            let connection = try await openConnection()
            _ = try await connection.run(Sum(left: 1, right: 1))
        }
        try await eventually("descriptors were left behind") { try openDescriptors() <= before + 20 }
        try await eventually("threads were left behind") { try Processes.threads() < 200 }
    }
}
