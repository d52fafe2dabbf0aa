import LibPQ
import TestSupport
import Testing

@Suite struct CopyTests {
    private struct Refusal: Error {}

    private func connect() async throws -> Connection {
        // The server's limit counts for a whole copy, and a machine under load may be slow.
        let connection = try await openConnection { $0.statementTimeout = nil }
        try await connection.script(
            "CREATE TEMPORARY TABLE line (n int CONSTRAINT line_positive CHECK (n > 0), t text)")
        return connection
    }

    @Test func `every text arrives as it was`() async throws {
        let connection = try await connect()
        let texts: [String?] = ["", nil, "\\N", "a\tb", "c\nd\re", "back\\slash", "đủ dấu", "\\."]
        let count = try await connection.copyIn(
            "COPY line FROM STDIN", rows: texts.enumerated().map { ["\($0.offset + 1)", $0.element] })
        #expect(count == texts.count)
        #expect(try await connection.query("SELECT t FROM line ORDER BY n").map(\.values[0]) == texts)
    }

    @Test func `typed values and raw chunks are accepted too`() async throws {
        let connection = try await connect()
        let count = try await connection.copyIn("COPY line FROM STDIN") { writer in
            try writer.write(1, "one")
            try writer.write(2, nil)
            try writer.write(raw: Array("3\tth".utf8))
            try writer.write(raw: Array("ree\n".utf8))
        }
        #expect(count == 3)
        #expect(try await connection.query("SELECT t FROM line ORDER BY n").map(\.values[0]) == ["one", nil, "three"])
    }

    @Test func `thirty thousand rows stream through`() async throws {
        let connection = try await connect()
        let rows = (1...30_000).lazy.map { ["\($0)", String(repeating: "x", count: 100)] as [String?] }
        #expect(try await connection.copyIn("COPY line FROM STDIN", rows: rows) == 30_000)
    }

    @Test func `a row that the server refuses undoes the copy and names its rule`() async throws {
        let connection = try await connect()
        let error = await failure {
            try await connection.copyIn("COPY line FROM STDIN", rows: [["1", "a"], ["0", "b"]])
        }
        #expect(error?.constraint == "line_positive")
        #expect(try await connection.query("SELECT count(*) FROM line").first?.values == ["0"])
    }

    @Test func `a refusal amid a large copy comes out as itself`() async throws {
        let connection = try await connect()
        let error = await failure {
            try await connection.copyIn("COPY line FROM STDIN") { writer in
                for number in 0...30_000 { try writer.write(number, "x") }
            }
        }
        #expect(error?.constraint == "line_positive")
        #expect(try await connection.query("SELECT count(*) FROM line").first?.values == ["0"])
    }

    @Test func `cancelling the task calls the copy off`() async throws {
        let connection = try await connect()
        let task = Task {
            try await connection.copyIn("COPY line FROM STDIN") { writer in
                var number = 1
                while true {
                    try writer.write(number, "x")
                    number += 1
                }
            }
        }
        try await Task.sleep(for: .milliseconds(1))
        task.cancel()
        #expect(await failure { try await task.value }?.kind == .cancelled)
        #expect(try await connection.query("SELECT count(*) FROM line").first?.values == ["0"])
    }

    @Test func `a writer that throws calls the copy off`() async throws {
        let connection = try await connect()
        await #expect(throws: Refusal.self) {
            try await connection.copyIn("COPY line FROM STDIN") { writer in
                try writer.write(1, "one")
                throw Refusal()
            }
        }
        #expect(try await connection.query("SELECT count(*) FROM line").first?.values == ["0"])
        #expect(
            await failure { try await connection.copyIn("COPY line FROM STDIN", rows: [["1", "\0"]]) }?.kind
                == .encoding)
        #expect(await connection.isUsable)
    }

    @Test func `what is no COPY FROM STDIN is refused`() async throws {
        let connection = try await connect()
        #expect(await failure { try await connection.copyIn("SELECT 1", rows: []) }?.kind == .misuse)
        #expect(
            await failure { try await connection.copyIn("COPY nothing FROM STDIN", rows: []) }?.sqlState
                == .undefinedTable)
        #expect(try await connection.copyIn("COPY line FROM STDIN", rows: []) == 0)
    }
}
