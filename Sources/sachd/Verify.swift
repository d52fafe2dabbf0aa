import ArgumentParser
import CertificationStore
import Delivery
import FoundationEssentials
import LibPQ

/// `sachd verify`.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Re-checks ledger, checkpoints and certificates with the read-only role; exits 1 when anything is wrong.")

    @OptionGroup var common: CommonOptions

    @Option(name: .long, help: "Verify the embedded database of this folder, which must be running.")
    var embedded: String?

    @Option(name: .long, help: "An exported checkpoint to hold the ledger against; may be repeated.")
    var checkpoint: [String] = []

    func run() async throws {
        var settings = try await common.settings()
        let logger = try Log.logger(settings)
        if let embedded {
            let cluster = try EmbeddedCluster(directory: embedded, logger: logger)
            settings["database.readonly-url"] = cluster.conninfo(user: "sach_readonly")
            settings.replaceDefault("ledger.checkpoint-directory", "\(embedded)/checkpoints")
        }
        let exported = try (checkpoint.isEmpty ? Self.exports(settings["ledger.checkpoint-directory"]) : checkpoint).map
        {
            path in
            do {
                return try CheckpointArchive.read(path)
            } catch {
                Console.error("sachd: \(path) is no exported checkpoint: \(error)")
                throw ExitCode(78)
            }
        }
        let store = Store(
            pool: ConnectionPool(
                ConnectionConfiguration(
                    conninfo: settings["database.readonly-url"], applicationName: "sachd verify",
                    statementTimeout: .seconds(600)), size: 1, logger: logger))
        do {
            let report = try await LedgerAudit(store: store).run(exported: exported)
            print(
                """
                \(report.subjects) subjects, \(report.events) events (\(report.anchoredEvents) anchored, \
                \(report.unanchoredEvents) not yet), \(report.checkpoints) checkpoints, \(exported.count) exported, \
                \(report.certificates) certificates
                """)
            for problem in report.problems { print("\(problem.part.rawValue) \(problem.place): \(problem.problem)") }
            guard report.isSound else {
                print("\(report.problemCount) discrepancies")
                throw ExitCode(1)
            }
            print("intact")
        } catch let error as StoreError {
            Console.error("sachd: the database cannot be read: \(error)")
            throw ExitCode(69)
        }
    }

    /// The exported checkpoints of a folder, oldest first; none when there is no folder.
    private static func exports(_ directory: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        return names.filter { $0.hasPrefix("checkpoint-") && $0.hasSuffix(".json") }.sorted().map {
            "\(directory)/\($0)"
        }
    }
}
