import LibPQ
import TestSupport
import Testing

private struct Echo: Statement {
    static let sql = "SELECT $2::bytea AS bytes, octet_length($2::bytea) AS size, $1::text || $3::text AS words"
    static let columns = [Column("bytes", "bytea"), Column("size", "int4"), Column("words", "text")]
    static let isReadOnly = true
    var bytes: [UInt8]

    func bind(into bindings: inout Bindings) {
        bindings.append("trước ")
        bindings.append(bytes: bytes)
        bindings.append("sau")
    }

    static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Row {
        Row(bytes: try row.readBytes("bytes"), size: try row.read("size"), words: try row.read("words"))
    }

    struct Row: Equatable {
        var bytes: [UInt8]
        var size: Int
        var words: String
    }
}

/// Large bytes go to the server as they are, between texts.
@Suite struct RawBytesTests {
    @Test(arguments: [[], [0], Array("\\x00'\"".utf8), Array(0...255), [UInt8](repeating: 0xFF, count: 300_000)])
    func `every byte arrives and comes back, NUL and quotes included`(bytes: [UInt8]) async throws {
        let connection = try await openConnection()
        let expected = Echo.Row(bytes: bytes, size: bytes.count, words: "trước sau")
        #expect(try await connection.run(Echo(bytes: bytes)) == [expected])
        let many = try await connection.pipeline([Echo(bytes: bytes), Echo(bytes: [7])], commitTogether: false)
        #expect(try many.map { try $0.get().first?.bytes } == [bytes, [7]])
        await connection.close()
    }
}
