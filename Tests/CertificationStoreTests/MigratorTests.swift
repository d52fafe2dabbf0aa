import CertificationStore
import FoundationEssentials
import LibPQ
import Logging
import TestSupport
import Testing

@Suite struct MigratorTests {
    private func emptyDatabase() async throws -> ConnectionConfiguration {
        let cluster = try TemporaryCluster.shared
        let name = try await cluster.createDatabase(template: nil)
        return ConnectionConfiguration(
            conninfo: cluster.conninfo(database: name), applicationName: "migrator", statementTimeout: nil)
    }

    private func migrate(_ configuration: ConnectionConfiguration, from directory: String) async throws
        -> Migrator.Report
    {
        let connection = Connection(configuration, logger: SachDatabase.quiet)
        try await connection.open()
        do {
            let report = try await Migrator(directory: directory, logger: SachDatabase.quiet).run(connection)
            await connection.close()
            return report
        } catch {
            await connection.close()
            throw error
        }
    }

    /// A copy of the SQL folder with three small files, so that a test may change them.
    private func smallFolder() throws -> String {
        let folder = FileManager.default.temporaryDirectory.path + "/sach-sql-\(UUID().uuidString)"
        for name in Migrator.folders {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        }
        try write("-- breaking: no\nCREATE TABLE sach.a (a int);", to: folder + "/migrations/0001_a.sql")
        try write(
            "CREATE OR REPLACE FUNCTION sach.f() RETURNS int LANGUAGE sql AS 'SELECT 1';",
            to: folder + "/functions/f.sql")
        try write("SELECT 1;", to: folder + "/roles.sql")
        return folder
    }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    @Test func `twenty starters may migrate one database at once`() async throws {
        let configuration = try await emptyDatabase()
        let directory = SachDatabase.sqlDirectory
        let applied = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 {
                group.addTask { try await migrate(configuration, from: directory).applied.count }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(applied.filter { $0 > 0 }.count == 1)
        #expect(applied.count == 20)
    }

    @Test func `a second run changes nothing`() async throws {
        let configuration = try await emptyDatabase()
        let folder = try smallFolder()
        #expect(try await migrate(configuration, from: folder).applied.count == 3)
        #expect(try await migrate(configuration, from: folder).applied.isEmpty)
    }

    @Test func `a function whose file changed is applied again, with the grants`() async throws {
        let configuration = try await emptyDatabase()
        let folder = try smallFolder()
        _ = try await migrate(configuration, from: folder)
        try write(
            "CREATE OR REPLACE FUNCTION sach.f() RETURNS int LANGUAGE sql AS 'SELECT 2';",
            to: folder + "/functions/f.sql")
        #expect(try await migrate(configuration, from: folder).applied == ["functions/f.sql", "roles.sql"])
    }

    @Test func `a function that takes or answers something else replaces the one before it`() async throws {
        let configuration = try await emptyDatabase()
        let folder = try smallFolder()
        _ = try await migrate(configuration, from: folder)
        try write(
            "CREATE OR REPLACE FUNCTION sach.f() RETURNS text LANGUAGE sql AS 'SELECT 2::text';",
            to: folder + "/functions/f.sql")
        #expect(try await migrate(configuration, from: folder).applied == ["functions/f.sql", "roles.sql"])
        try write(
            "CREATE OR REPLACE FUNCTION sach.f(p int) RETURNS text LANGUAGE sql AS 'SELECT p::text';",
            to: folder + "/functions/f.sql")
        _ = try await migrate(configuration, from: folder)
        let db = Connection(configuration, logger: SachDatabase.quiet)
        try await db.open()
        let rows = try await db.query(
            "SELECT p.oid::regprocedure::text AS signature FROM pg_proc p WHERE p.proname = 'f' AND p.pronamespace = 'sach'::regnamespace"
        )
        #expect(try rows.map { try $0.read("signature", as: String.self) } == ["sach.f(integer)"])
        await db.close()
    }

    @Test func `a migration whose text changed is refused`() async throws {
        let configuration = try await emptyDatabase()
        let folder = try smallFolder()
        _ = try await migrate(configuration, from: folder)
        try write("-- breaking: no\nCREATE TABLE sach.b (b int);", to: folder + "/migrations/0001_a.sql")
        await #expect(throws: MigrationError.migrationChanged(file: "migrations/0001_a.sql")) {
            try await migrate(configuration, from: folder)
        }
    }

    @Test func `a database with a newer breaking migration is refused`() async throws {
        let configuration = try await emptyDatabase()
        let folder = try smallFolder()
        try write("-- breaking: yes\nCREATE TABLE sach.b (b int);", to: folder + "/migrations/0002_b.sql")
        _ = try await migrate(configuration, from: folder)
        try FileManager.default.removeItem(atPath: folder + "/migrations/0002_b.sql")
        await #expect(throws: MigrationError.newerSchema(file: "migrations/0002_b.sql")) {
            try await migrate(configuration, from: folder)
        }
    }

    @Test func `a file that the database refuses is named and leaves nothing behind`() async throws {
        let configuration = try await emptyDatabase()
        let folder = try smallFolder()
        try write(
            "-- breaking: no\nCREATE TABLE sach.b (b int); SELECT nonsense;", to: folder + "/migrations/0002_b.sql")
        await #expect(throws: MigrationError.self) { try await migrate(configuration, from: folder) }
        let connection = Connection(configuration, logger: SachDatabase.quiet)
        try await connection.open()
        #expect(try await connection.query("SELECT to_regclass('sach.b')::text AS b").first?["b"] == nil)
        #expect(try await connection.query("SELECT 1 FROM sach.schema_file").count == 1)
        await connection.close()
    }
}
