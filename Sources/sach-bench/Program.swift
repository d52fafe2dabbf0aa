import Foundation
import Glibc

/// A program that is run to its end, or left running until it is stopped.
///
/// It is started with no signal blocked. Foundation's `Process` hands on the mask of one of its own threads, which block
/// them all: pgbench would never hear the alarm that ends it, nor a daemon the request to stop.
final class Program: Sendable {
    /// Why a program did not do its work.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Its process number.
    let pid: Int32
    private let name: String
    private let output: String

    /// Starts a program; its output is kept in a file in `directory`.
    init(_ path: String, _ arguments: [String], directory: String, environment: [String: String] = [:]) throws {
        name = path.split(separator: "/").last.map(String.init) ?? path
        output = "\(directory)/output-\(UUID().uuidString)"
        let merged = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
        pid = try Self.spawn(
            [path] + arguments, environment: merged.map { "\($0.key)=\($0.value)" }, output: output)
    }

    /// Asks it to end.
    func stop(_ signal: Int32 = SIGTERM) { kill(pid, signal) }

    /// What it has written so far.
    var text: String { (try? String(contentsOfFile: output, encoding: .utf8)) ?? "" }

    /// Waits until it has ended; returns its exit code, or 128 and the signal that killed it.
    func wait() async throws -> Int32 {
        var status: Int32 = 0
        while unsafe waitpid(pid, &status, WNOHANG) == 0 { try await Task.sleep(for: .milliseconds(10)) }
        return status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
    }

    /// Waits until it has ended; throws with its output when it failed.
    func finish() async throws {
        let code = try await wait()
        guard code == 0 else { throw Failure(description: "\(name): exit \(code): \(text.suffix(2000))") }
    }

    private static func spawn(
        _ arguments: [String], environment: [String], output: String
    ) throws -> Int32 {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let words = unsafe arguments.map { unsafe strdup($0) } + [nil]
        let variables = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer { unsafe (words + variables).forEach { unsafe free($0) } }
        var child = pid_t()
        let code = unsafe posix_spawn(&child, arguments[0], &actions, &attributes, words, variables)
        guard code == 0 else { throw Failure(description: "\(arguments[0]) can't be started: errno \(code)") }
        return child
    }

    /// The program of a name beside this one.
    static func neighbour(_ name: String) -> String {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: own).deletingLastPathComponent().appending(path: name).path
    }

    /// Finds a program of PostgreSQL's: the newest version's folder first, then the search path.
    static func find(_ name: String) throws -> String {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        let folders =
            versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "\(root)/\($0)/bin" }
            + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        guard let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") })
        else {
            throw Failure(description: "no \(name) in \(root)/*/bin or PATH: install postgresql")
        }
        return "\(folder)/\(name)"
    }
}
