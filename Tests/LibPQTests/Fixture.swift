import LibPQ
import Logging
import Synchronization
import TestSupport
import Testing

/// A logger that keeps its mouth shut.
let quiet = Logger(label: "quiet") { _ in SwiftLogNoOpLogHandler() }

/// Opens a connection to the process's cluster.
func openConnection(
    logger: Logger = quiet, _ change: (inout ConnectionConfiguration) -> Void = { _ in }
) async throws -> Connection {
    var configuration = ConnectionConfiguration(conninfo: try TemporaryCluster.shared.conninfo())
    change(&configuration)
    let connection = Connection(configuration, logger: logger)
    try await connection.open()
    return connection
}

/// The error that `body` throws, or `nil` when it throws none or another kind of error.
func failure<T>(_ body: () async throws -> T) async -> PostgresError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? PostgresError
    }
}

extension Result {
    /// The error, if it is one.
    var failure: Failure? { if case .failure(let error) = self { error } else { nil } }
}

/// Looks every 10 ms until `condition` holds, for at most 30 s.
func eventually(
    _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation, _ condition: () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while try await !condition() {
        guard ContinuousClock.now < deadline else {
            Issue.record(comment, sourceLocation: sourceLocation)
            return
        }
        try await Task.sleep(for: .milliseconds(10))
    }
}

/// Keeps the lines that a logger is given.
final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    var logger: Logger {
        var logger = Logger(label: "lines") { _ in Handler(lines: self) }
        logger.logLevel = .trace
        return logger
    }

    private struct Handler: LogHandler {
        let lines: LogLines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.lines.withLock { $0.append("\(event.level) \(event.message)") }
        }
    }
}
