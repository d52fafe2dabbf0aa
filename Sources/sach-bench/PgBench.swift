import Foundation

/// PostgreSQL's own load generator: the ceiling, a client that does nothing but send the call.
struct PgBench {
    private let path: String
    private let database: BenchDatabase

    /// Finds it beside the server's programs.
    init(_ database: BenchDatabase) throws {
        path = try Program.find("pgbench")
        self.database = database
    }

    /// Runs a script with prepared statements, one commit an execution.
    func run(_ script: String, clients: Int, duration: Duration) async throws -> Sample {
        let folder = database.directory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(script.utf8).write(to: folder.appending(path: "script"))
        let program = try Program(
            path,
            [
                "-n", "-M", "prepared", "-f", "\(folder.path)/script", "-c", "\(clients)", "-j", "\(min(clients, 2))",
                "-T", "\(duration.components.seconds)", "-l", "--log-prefix=\(folder.path)/log",
                database.daemonConninfo,
            ], directory: folder.path)
        try await program.finish()
        let output = program.text
        guard output.contains("number of failed transactions: 0 ") else {
            throw Program.Failure(description: "pgbench had failures: \(output.suffix(1000))")
        }
        let logs = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("log") }
        return Sample(
            try logs.flatMap { name in
                try String(contentsOf: folder.appending(path: name), encoding: .utf8)
                    .split(separator: "\n").compactMap(Self.timing)
            })
    }

    /// A line of its log: client, number, microseconds, script, and the end as seconds and microseconds.
    private static func timing(_ line: Substring) -> Sample.Timing? {
        let fields = line.split(separator: " ")
        guard fields.count >= 6, let latency = Double(fields[2]), let seconds = Double(fields[4]),
            let micros = Double(fields[5])
        else { return nil }
        return Sample.Timing(end: seconds + micros / 1e6, latency: latency / 1e6)
    }
}
