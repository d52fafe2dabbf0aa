import ArgumentParser
import CertificationStore
import LibPQ
import Logging

/// `sachd migrate`.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Brings the database to what the SQL files say, as the owner role; safe to run by many at once.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try await common.settings()
        let logger = try Log.logger(settings)
        let connection = Connection(
            ConnectionConfiguration(conninfo: settings["database.owner-url"], applicationName: "sachd migrate"),
            logger: logger)
        do {
            try await connection.open()
            let report = try await Migrator(directory: settings["sql.directory"], logger: logger).run(connection)
            await connection.close()
            print(report.applied.isEmpty ? "up to date" : "applied \(report.applied.count) files")
        } catch let error as MigrationError {
            Console.error("sachd: \(error)")
            throw ExitCode(78)
        } catch {
            Console.error("sachd: the database cannot be reached: \(error)")
            throw ExitCode(69)
        }
    }
}
