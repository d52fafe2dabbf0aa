import CertificationClient
import Foundation
import LibPQ
import Synchronization

/// A real `sachd serve` process of this build with an embedded cluster of its own, for the tests that need the whole house.
///
/// Killed and its cluster stopped by `end()`; a test that forgets leaves a folder below the temporary directory.
public final class DaemonProcess: Sendable {
    /// The instance's folder.
    public let directory: String
    private let process = Mutex<Process?>(nil)

    /// Makes an instance's folder; nothing runs yet.
    public init() throws {
        directory = "/tmp/sach-e2e-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    }

    /// Path of the unix socket.
    public var socket: String { "\(directory)/api.sock" }
    /// Path of the Maildir.
    public var spool: String { "\(directory)/spool" }

    /// Folder of this build's programs.
    public static var binaries: String {
        var parts = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
        // swift test runs …/debug/sachPackageTests.xctest, or a helper that is given its path.
        if let bundle = CommandLine.arguments.first(where: { $0.contains(".xctest") }) {
            parts = bundle.split(separator: "/", omittingEmptySubsequences: false)
        }
        while let last = parts.last, !FileManager.default.fileExists(atPath: parts.joined(separator: "/") + "/sachd") {
            _ = last
            parts.removeLast()
        }
        return parts.joined(separator: "/")
    }

    /// Starts the daemon and waits until it is ready; throws with the log's end when it dies or takes a minute.
    public func start(
        clock: String? = nil, environment: [String: String] = [:], settings: [String] = []
    ) async throws {
        let process = Process()
        process.executableURL = URL(filePath: Self.binaries + "/sachd")
        process.arguments =
            [
                "serve", "--embedded", directory, "--sql-directory", SachDatabase.sqlDirectory, "--share-directory",
                SachDatabase.repository + "/deploy/share", "--set", "listen.address=",
            ] + settings.flatMap { ["--set", $0] } + (clock.map { ["--clock", $0] } ?? [])
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        let log = "\(directory)/sachd.log"
        if !FileManager.default.fileExists(atPath: log) { try Data().write(to: URL(filePath: log)) }
        guard let handle = FileHandle(forWritingAtPath: log) else { throw Failure(description: "cannot write \(log)") }
        try handle.seekToEnd()
        process.standardError = handle
        process.standardOutput = handle
        try process.run()
        self.process.withLock { $0 = process }
        for _ in 0..<600 {
            if isReady() { return }
            guard process.isRunning else { break }
            try await Task.sleep(for: .milliseconds(100))
        }
        let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        throw Failure(description: "sachd is not ready:\n" + text.suffix(2000))
    }

    private func isReady() -> Bool {
        guard FileManager.default.fileExists(atPath: socket) else { return false }
        return (try? client().text("/readyz")) != nil
    }

    /// A client of the unix socket, acting as a person when given.
    public func client(as person: String? = nil) -> Client {
        Client(endpoint: .unixSocket(socket), actingAs: person)
    }

    /// An owner's connection to the instance's database, past the daemon: to look, and to seed.
    public func owner() async throws -> Connection {
        let connection = Connection(
            ConnectionConfiguration(
                conninfo: "host='\(directory)/run' dbname=sach user=sach_owner", applicationName: "test"),
            logger: SachDatabase.quiet)
        try await connection.open()
        return connection
    }

    /// Its process number, while it runs.
    public var processIdentifier: Int32? {
        process.withLock { $0.flatMap { $0.isRunning ? $0.processIdentifier : nil } }
    }

    /// Whether the process still runs.
    public var isRunning: Bool { process.withLock { $0?.isRunning ?? false } }

    /// Sends a signal to the daemon only; the database goes on.
    public func signal(_ number: Int32) {
        process.withLock { process in
            guard let process, process.isRunning else { return }
            kill(process.processIdentifier, number)
        }
    }

    /// Waits until the process has ended, a minute at most; its exit status, or nil when it still runs.
    public func wait() async throws -> Int32? {
        for _ in 0..<600 {
            let status: Int32? = process.withLock { $0.flatMap { $0.isRunning ? nil : $0.terminationStatus } }
            if let status { return status }
            try await Task.sleep(for: .milliseconds(100))
        }
        return nil
    }

    /// Ends daemon and cluster and deletes the folder.
    public func end() async throws {
        signal(SIGTERM)
        _ = try await wait()
        signal(SIGKILL)
        let stop = Process()
        stop.executableURL = URL(filePath: "/bin/sh")
        stop.arguments = [
            "-c",
            "pid=$(head -1 '\(directory)/data/postmaster.pid' 2>/dev/null) && kill -QUIT $pid; rm -rf '\(directory)'",
        ]
        try stop.run()
        stop.waitUntilExit()
    }

    /// Why an instance could not be had.
    public struct Failure: Error, CustomStringConvertible {
        /// What happened.
        public var description: String
    }
}
