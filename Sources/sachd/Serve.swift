import ArgumentParser
import FoundationEssentials
import Logging

/// `sachd serve`.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serves the network until it is told to stop; several may run against one database.")

    @OptionGroup var common: CommonOptions

    @Option(
        name: .long,
        help: "Make and run a private PostgreSQL cluster in this folder, migrate it and serve: needs no other set-up.")
    var embedded: String?

    @Option(
        name: .long, help: "Set the clock of the embedded database to this instant, as in 2026-11-13T09:00:00+07:00.")
    var clock: String?

    func validate() throws {
        guard clock == nil || embedded != nil else {
            throw ValidationError("--clock moves the clock of an embedded database only: add --embedded DIR")
        }
    }

    func run() async throws {
        var settings = try await common.settings()
        let logger = try Log.logger(settings)
        do {
            var cluster: EmbeddedCluster?
            if let embedded {
                let made = try EmbeddedCluster(directory: try Self.absolute(embedded), logger: logger)
                try await EmbeddedSetup(cluster: made, logger: logger).prepare(&settings, clock: clock)
                cluster = made
            }
            let house = try await Household(settings: settings, isEmbedded: embedded != nil, logger: logger)
            try await house.serve()
            try await cluster?.stop()
        } catch let error as StartError {
            logger.critical("cannot start: \(error)")
            throw ExitCode(error.exitCode)
        } catch let error as EmbeddedError {
            logger.critical("cannot start: \(error)")
            throw ExitCode(78)
        }
    }

    private static func absolute(_ path: String) throws -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }
}

/// Why the daemon cannot serve, with its exit code: 78 configuration, 69 unavailable.
enum StartError: Error, CustomStringConvertible {
    case schemaPending([String])
    case vocabulary([String])
    case configuration(String)
    case database(String)

    var exitCode: Int32 {
        switch self {
        case .schemaPending, .vocabulary, .configuration: 78
        case .database: 69
        }
    }

    var description: String {
        switch self {
        case .schemaPending(let files):
            "the database lacks \(files.count) of the SQL files (first: \(files.first ?? "")): run sachd migrate"
        case .vocabulary(let words):
            "the rule book and this version speak differently: \(words.joined(separator: ", "))"
        case .configuration(let reason): reason
        case .database(let reason): "the database does not answer: \(reason)"
        }
    }
}
