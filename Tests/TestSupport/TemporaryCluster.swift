import Glibc
import LibPQ
import Logging
import Synchronization

/// A throw-away PostgreSQL cluster in a directory of its own under `/tmp`, reachable through a socket there.
///
/// It goes away with the process, however that ends: a watchdog waits for the other end of a pipe to close, then stops the
/// server and deletes the directory. Works as root, when the server runs as `postgres` or `nobody`, and as anyone else.
public final class TemporaryCluster: Sendable {
    /// How a server is stopped.
    public enum StopMode: String, Sendable {
        /// Ends sessions and shuts down cleanly.
        case fast
        /// As if the machine had lost power.
        case immediate
    }

    /// Why a cluster could not be made.
    public struct Failure: Error, CustomStringConvertible {
        /// The command and what it said.
        public let description: String
    }

    /// The one cluster of this process, made when first asked for.
    public static var shared: TemporaryCluster { get throws { try made.get() } }

    private static let made = Result { try start() }

    /// The cluster's directory, which holds its socket, its data and its log.
    public let directory: String
    /// The port on 127.0.0.1 when the cluster listens there too.
    public let tcpPort: Int?
    private let binaries: String
    private let options: String
    private let watchdogPipe: Int32
    private let databaseCount = Atomic<Int>(0)

    private init(directory: String, tcpPort: Int?, binaries: String, options: String, watchdogPipe: Int32) {
        self.directory = directory
        self.tcpPort = tcpPort
        self.binaries = binaries
        self.options = options
        self.watchdogPipe = watchdogPipe
    }

    deinit { close(watchdogPipe) }

    /// Makes and starts a cluster of one's own, for tests that stop it, and for measurements.
    ///
    /// - Parameters:
    ///   - listensOnTCP: whether it listens on 127.0.0.1 too, at a port that the kernel chose.
    ///   - isDurable: whether commits reach the disk, as they must when speed is measured.
    ///   - settings: further server settings by name.
    /// - Throws: ``Failure`` with the output of the command that failed.
    /// - Returns: the running cluster.
    public static func start(
        listensOnTCP: Bool = false, isDurable: Bool = false, settings: [String: String] = [:]
    ) throws -> TemporaryCluster {
        let binaries = try findBinaries()
        let directory = try makeDirectory()
        let tcpPort = listensOnTCP ? try freePort() : nil
        var values = [
            "unix_socket_directories": directory, "listen_addresses": listensOnTCP ? "127.0.0.1" : "",
            "port": "\(tcpPort ?? 5432)", "max_connections": "200", "log_min_messages": "fatal",
        ]
        if !isDurable { for name in ["fsync", "synchronous_commit", "full_page_writes"] { values[name] = "off" } }
        values.merge(settings) { _, own in own }
        let options = values.sorted { $0.key < $1.key }.map { "-c \($0.key)='\($0.value)'" }.joined(separator: " ")
        let watchdogPipe = try startWatchdog(binaries: binaries, directory: directory)
        let cluster = TemporaryCluster(
            directory: directory, tcpPort: tcpPort, binaries: binaries, options: options, watchdogPipe: watchdogPipe)
        try cluster.shell(
            "\(binaries)/initdb -D \(directory)/data -U postgres -A trust -E UTF8 --locale=C.UTF-8 -N >/dev/null")
        try cluster.start()
        return cluster
    }

    /// Starts the server again after `stop`, and waits until it accepts connections.
    public func start() throws {
        try shell("\(binaries)/pg_ctl start -w -D \(directory)/data -l \(directory)/log -o \"\(options)\" >/dev/null")
    }

    /// Stops the server and waits until it has ended.
    public func stop(mode: StopMode = .fast) throws {
        try shell("\(binaries)/pg_ctl stop -w -D \(directory)/data -m \(mode.rawValue) >/dev/null")
    }

    /// Stops and starts.
    public func restart(mode: StopMode = .fast) throws {
        try stop(mode: mode)
        try start()
    }

    /// A connection string for a database of the cluster, as its superuser unless another role is named.
    public func conninfo(database: String = "postgres", user: String = "postgres") -> String {
        "host=\(directory) port=\(tcpPort ?? 5432) dbname=\(database) user=\(user)"
    }

    /// The socket's path, for whoever speaks to the server without libpq.
    public var socketPath: String { "\(directory)/.s.PGSQL.\(tcpPort ?? 5432)" }

    /// Makes a database, as a copy of `template` when one is named; nobody may be connected to that.
    public func createDatabase(template: String? = nil) async throws -> String {
        let name = "t\(databaseCount.add(1, ordering: .relaxed).newValue)_\(getpid())"
        try await administer("CREATE DATABASE \(name) TEMPLATE \(template ?? "template0")")
        return name
    }

    /// Drops a database, ending its sessions.
    public func dropDatabase(_ name: String) async throws {
        try await administer("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
    }

    private func administer(_ sql: String) async throws {
        let configuration = ConnectionConfiguration(conninfo: conninfo(), statementTimeout: nil)
        let connection = Connection(configuration, logger: Logger(label: "cluster") { _ in SwiftLogNoOpLogHandler() })
        try await connection.open()
        try await connection.script(sql)
        await connection.close()
    }

    // MARK: Processes

    private func shell(_ script: String) throws {
        let code = try Self.spawn(Self.asServerUser + ["/bin/sh", "-c", "(\(script)) 2>>\(directory)/errors"])
        guard code == 0 else { throw Failure(description: "exit \(code): \(script); see \(directory)/errors and log") }
    }

    /// Runs a command to its end; with `input` as its standard input it is left running instead, in a session of its own.
    @discardableResult
    private static func spawn(_ arguments: [String], input: Int32? = nil) throws -> Int32 {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        if let input {
            unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
            unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        } else {
            unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        let texts = unsafe arguments.map { unsafe strdup($0) } + [nil]
        defer { unsafe texts.forEach { unsafe free($0) } }
        var child = pid_t()
        let code = unsafe posix_spawnp(&child, arguments[0], &actions, nil, texts, environ)
        guard code == 0 else { throw Failure(description: "\(arguments[0]) can't be started: errno \(code)") }
        guard input == nil else { return 0 }
        var status: Int32 = 0
        while unsafe waitpid(child, &status, 0) < 0 && errno == EINTR {}
        return status & 0x7f == 0 ? status >> 8 & 0xff : -1
    }

    /// Starts a process that reads a pipe until this process has gone, and cleans up then; returns the pipe's other end.
    private static func startWatchdog(binaries: String, directory: String) throws -> Int32 {
        var ends: [Int32] = [0, 0]
        guard unsafe pipe(&ends) == 0 else { throw Failure(description: "no pipe: errno \(errno)") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let script = """
            trap '' INT TERM HUP; cat >/dev/null
            \(binaries)/pg_ctl stop -D \(directory)/data -m immediate >/dev/null 2>&1
            rm -rf \(directory)
            """
        try spawn(["setsid"] + asServerUser + ["/bin/sh", "-c", script], input: ends[0])
        close(ends[0])
        return ends[1]
    }

    private static let asServerUser: [String] = {
        guard geteuid() == 0, let user = serverUser else { return [] }
        return ["setpriv", "--reuid=\(user.uid)", "--regid=\(user.gid)", "--clear-groups", "--"]
    }()

    /// The server refuses to run as root.
    private static let serverUser: (uid: uid_t, gid: gid_t)? = {
        for name in ["postgres", "nobody"] {
            if let entry = unsafe getpwnam(name) { return unsafe (entry.pointee.pw_uid, entry.pointee.pw_gid) }
        }
        return nil
    }()

    // MARK: Places

    private static func makeDirectory() throws -> String {
        var template = Array("/tmp/pq-XXXXXX".utf8CString)
        guard let made = unsafe mkdtemp(&template) else { throw Failure(description: "no directory in /tmp: \(errno)") }
        let directory = unsafe String(cString: made)
        if geteuid() == 0, let user = serverUser { unsafe chown(directory, user.uid, user.gid) }
        return directory
    }

    private static func findBinaries() throws -> String {
        var found = unsafe glob_t()
        defer { unsafe globfree(&found) }
        let fromPath = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? ""
        var candidates = fromPath.split(separator: ":").map(String.init)
        if unsafe glob("/usr/lib/postgresql/*/bin", 0, nil, &found) == 0 {
            for index in (0..<Int(unsafe found.gl_pathc)) {
                if let path = unsafe found.gl_pathv[index] { candidates.insert(unsafe String(cString: path), at: 0) }
            }
        }
        guard let binaries = candidates.first(where: { unsafe access("\($0)/initdb", X_OK) == 0 }) else {
            throw Failure(description: "no initdb in /usr/lib/postgresql/*/bin or PATH: install postgresql")
        }
        return binaries
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                unsafe bind(descriptor, generic, length) == 0 && getsockname(descriptor, generic, &length) == 0
            }
        }
        guard code else { throw Failure(description: "no free port: errno \(errno)") }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
