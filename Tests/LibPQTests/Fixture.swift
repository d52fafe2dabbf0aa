import LibPQ
import Logging
import TestSupport

/// A logger that keeps its mouth shut.
let quiet = Logger(label: "quiet") { _ in SwiftLogNoOpLogHandler() }

/// Opens a connection to the process's cluster.
func openConnection(
    _ change: (inout ConnectionConfiguration) -> Void = { _ in }, logger: Logger = quiet
) async throws -> Connection {
    var configuration = ConnectionConfiguration(conninfo: try TemporaryCluster.shared.conninfo())
    change(&configuration)
    let connection = Connection(configuration, logger: logger)
    try await connection.open()
    return connection
}
