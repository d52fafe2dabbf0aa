import CertificationStore
import FoundationEssentials
import Glibc
import LibPQ
import Logging
import Subprocess
import SystemPackage

/// A private PostgreSQL cluster in a folder of its own: the newcomer's default, durable, reachable only through its unix socket.
///
/// The server refuses to run as root; then it runs as `postgres`, or `nobody` where there is none, who owns the folder's data.
/// A server that survived its daemon (kill -9) is found running and used again.
struct EmbeddedCluster: Sendable {
    /// The folder: `data/`, `run/` (socket), `postgres.log`.
    let directory: String
    private let binaries: String
    private let owner: (uid: uid_t, gid: gid_t)?
    private let logger: Logger

    /// Finds the server's programs; throws `EmbeddedError` when there are none.
    init(directory: String, logger: Logger) throws {
        self.directory = directory
        self.logger = logger
        binaries = try Self.findBinaries()
        owner = geteuid() == 0 ? try Self.unprivilegedUser() : nil
        guard socketDirectory.utf8.count < 80 else { throw EmbeddedError.pathTooLong(directory) }
    }

    /// Folder of the server's socket.
    var socketDirectory: String { "\(directory)/run" }

    /// Connection string of a role in the cluster's database.
    func conninfo(user: String, database: String = "sach") -> String {
        "host='\(socketDirectory)' dbname=\(database) user=\(user)"
    }

    /// Makes the cluster if there is none, starts it if it does not run, and makes the database.
    func start() async throws {
        try makeDirectory(directory, mode: 0o755)
        try makeDirectory(socketDirectory, mode: 0o700)
        let data = "\(directory)/data"
        if !FileManager.default.fileExists(atPath: "\(data)/PG_VERSION") {
            logger.notice("making a PostgreSQL cluster", metadata: ["directory": "\(data)"])
            try makeDirectory(data, mode: 0o700)
            try await program(
                "initdb", ["-D", data, "-U", "sach_owner", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"])
        }
        if try await !isRunning(data) {
            let options =
                "-c listen_addresses='' -c unix_socket_directories='\(socketDirectory)' -c unix_socket_permissions=0700"
                + " -c timezone=UTC -c client_connection_check_interval=5s"
            try await program(
                "pg_ctl", ["start", "-w", "-D", data, "-l", "\(socketDirectory)/postgres.log", "-o", options])
        }
        let connection = Connection(
            ConnectionConfiguration(
                conninfo: conninfo(user: "sach_owner", database: "postgres"), applicationName: "sachd"),
            logger: logger)
        try await connection.open()
        if try await connection.query("SELECT 1 FROM pg_database WHERE datname = 'sach'").isEmpty {
            try await connection.script("CREATE DATABASE sach")
        }
        await connection.close()
    }

    /// Stops the server; open transactions are rolled back, committed ones are on disk.
    func stop() async throws {
        try await program("pg_ctl", ["stop", "-w", "-m", "fast", "-D", "\(directory)/data"])
    }

    private func isRunning(_ data: String) async throws -> Bool {
        let command = command("pg_ctl", ["status", "-D", data])
        let result = try await Subprocess.run(
            .path(command.path), arguments: command.arguments, workingDirectory: FilePath(directory), output: .discarded
        )
        return result.terminationStatus.isSuccess
    }

    /// A program of the server with its arguments, to be run as the folder's owner.
    ///
    /// `setpriv` changes the user in a process of its own: between fork and exec of this process, which has many threads, the
    /// C library's setgroups waits for ever for threads that the child does not have.
    private func command(_ name: String, _ arguments: [String]) -> (path: FilePath, arguments: Arguments) {
        let program = "\(binaries)/\(name)"
        guard let owner else { return (FilePath(program), Arguments(arguments)) }
        let identity = ["--reuid=\(owner.uid)", "--regid=\(owner.gid)", "--clear-groups", "--"]
        return ("/usr/bin/setpriv", Arguments(identity + [program] + arguments))
    }

    private func program(_ name: String, _ arguments: [String]) async throws {
        // pg_ctl's server inherits the streams: a pipe would stay open for its whole life, so they go nowhere and to a file.
        let command = command(name, arguments)
        let result = try await Subprocess.run(
            .path(command.path), arguments: command.arguments, workingDirectory: FilePath(directory), output: .discarded
        )
        guard result.terminationStatus.isSuccess else {
            throw EmbeddedError.failed("\(name) \(arguments.joined(separator: " "))", "\(socketDirectory)/postgres.log")
        }
    }

    private func makeDirectory(_ path: String, mode: Int) throws {
        if !FileManager.default.fileExists(atPath: path) {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        }
        if let owner, unsafe chown(path, owner.uid, owner.gid) != 0 { throw EmbeddedError.failed("chown \(path)", "-") }
    }

    private static func findBinaries() throws -> String {
        let base = "/usr/lib/postgresql"
        let versions = ((try? FileManager.default.contentsOfDirectory(atPath: base)) ?? [])
            .compactMap { Int($0) }.filter { $0 >= 15 }.sorted(by: >)
        let folders = versions.map { "\(base)/\($0)/bin" } + ["/usr/local/pgsql/bin", "/usr/local/bin", "/usr/bin"]
        guard let found = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }) else {
            throw EmbeddedError.noServer
        }
        return found
    }

    private static func unprivilegedUser() throws -> (uid: uid_t, gid: gid_t) {
        for name in ["postgres", "nobody"] {
            if let entry = unsafe getpwnam(name) { return unsafe (entry.pointee.pw_uid, entry.pointee.pw_gid) }
        }
        throw EmbeddedError.noUser
    }
}

/// Why there is no embedded cluster.
enum EmbeddedError: Error, CustomStringConvertible {
    case noServer
    case noUser
    case pathTooLong(String)
    case failed(String, String)

    var description: String {
        switch self {
        case .noServer:
            "no PostgreSQL 15 or newer found: install the server's programs (Debian: apt-get install postgresql-15)"
        case .noUser: "root may not run PostgreSQL, and there is neither a user postgres nor nobody"
        case .pathTooLong(let path): "the folder \(path) is too deep for a unix socket: choose a path below 75 bytes"
        case .failed(let command, let log): "\(command) failed; see \(log)"
        }
    }
}
