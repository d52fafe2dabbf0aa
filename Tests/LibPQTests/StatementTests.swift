import LibPQ
import Logging
import TestSupport
import Testing

private struct Sum: Statement {
    typealias Row = Int64
    static let sql = "SELECT $1::bigint + $2::bigint AS total"
    static let columns = [Column("total", "int8")]
    var left: Int64
    var right: Int64?

    func bind(into bindings: inout Bindings) {
        bindings.append(left)
        bindings.append(right)
    }

    static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int64 { try row.read("total") }
}

private struct Touch: Statement {
    typealias Row = Void
    static let sql = "SET application_name = 'touched'"
}

@Suite struct StatementTests {
    @Test func `a statement answers its rows`() async throws {
        let connection = try await openConnection()
        #expect(try await connection.run(Sum(left: 1, right: 2)) == [3])
        #expect(try await connection.one(Sum(left: 1, right: 3)) == 4)
        _ = try await connection.run(Touch())
    }
}
