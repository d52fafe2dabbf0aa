import Foundation

/// A program that is run to its end, or left running until it is stopped.
final class Program {
    /// Why a program did not do its work.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let process = Process()
    private let output: URL

    /// Its process number once it runs.
    var pid: Int32 { process.processIdentifier }

    /// Names a program and where its output goes.
    init(_ path: String, _ arguments: [String], directory: URL, environment: [String: String] = [:]) throws {
        output = directory.appending(path: "output-\(UUID().uuidString)")
        guard FileManager.default.createFile(atPath: output.path, contents: nil) else {
            throw Failure(description: "cannot write \(output.path)")
        }
        let handle = try FileHandle(forWritingTo: output)
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.currentDirectoryURL = directory
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
    }

    /// Starts it and returns at once.
    func start() throws { try process.run() }

    /// Asks it to end.
    func stop() { process.terminate() }

    /// Whether it still runs.
    var isRunning: Bool { process.isRunning }

    /// What it has written so far.
    var text: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

    /// Waits until it has ended and returns its exit code.
    func wait() async -> Int32 {
        while process.isRunning { try? await Task.sleep(for: .milliseconds(10)) }
        return process.terminationStatus
    }

    /// Runs it to its end; throws with its output when it fails.
    func run() async throws {
        try start()
        let code = await wait()
        guard code == 0 else {
            throw Failure(description: "\(process.executableURL?.lastPathComponent ?? "?") exit \(code): \(text.suffix(2000))")
        }
    }

    /// Finds a program of PostgreSQL's: the newest version's folder first, then the search path.
    static func find(_ name: String) throws -> String {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        let folders =
            versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "\(root)/\($0)/bin" }
            + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        guard let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }) else {
            throw Failure(description: "no \(name) in \(root)/*/bin or PATH: install postgresql-contrib or postgresql")
        }
        return "\(folder)/\(name)"
    }
}
