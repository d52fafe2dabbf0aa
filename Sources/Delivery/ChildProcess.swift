import Glibc

/// Runs a program without a shell, feeds it, and waits for it within a time limit: the C library's calls for it in one place.
enum ChildProcess {
    /// How the program ended, and the beginning of what it said.
    struct Ending: Equatable, Sendable {
        enum Kind: Equatable, Sendable {
            case exited(Int32)
            case signalled(Int32)
            case timedOut
            case notStarted(String)
        }

        var kind: Kind
        var output: String
    }

    /// Runs `arguments[0]`, an absolute path, with `input` on its standard input; blocks for at most about `timeout`.
    ///
    /// The program gets a small fixed environment and a process group of its own; at the end of the time the group is killed.
    static func run(_ arguments: [String], input: [UInt8], timeout: Duration) -> Ending {
        var (inbound, outbound): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        // Sockets, not pipes: writing to a program that is gone must be an error here, not SIGPIPE for the whole daemon.
        guard unsafe socketpair(AF_UNIX, flags, 0, &inbound) == 0 else { return notStarted(errno) }
        guard unsafe socketpair(AF_UNIX, flags, 0, &outbound) == 0 else {
            let code = errno
            inbound.forEach { close($0) }
            return notStarted(code)
        }
        var pid: pid_t = 0
        let code = start(arguments, stdin: inbound[1], stdout: outbound[1], pid: &pid)
        close(inbound[1])
        close(outbound[1])
        defer { close(outbound[0]) }
        guard code == 0 else {
            close(inbound[0])
            return notStarted(code)
        }
        return attend(pid, input: input, to: inbound[0], output: outbound[0], until: .now + timeout)
    }

    private static func notStarted(_ code: Int32) -> Ending {
        unsafe Ending(kind: .notStarted(String(cString: strerror(code))), output: "")
    }

    private static var flags: Int32 { Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue) }

    private static func start(_ arguments: [String], stdin: Int32, stdout: Int32, pid: inout pid_t) -> Int32 {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_adddup2(&actions, stdin, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, stdout, 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, stdout, 2)
        var (blocked, defaults) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&blocked)
        unsafe sigfillset(&defaults)
        unsafe posix_spawnattr_setsigmask(&attributes, &blocked)
        unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        let wanted = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        unsafe posix_spawnattr_setflags(&attributes, Int16(wanted))
        var words = unsafe copies(arguments)
        var environment = unsafe copies(["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"])
        defer {
            unsafe words.forEach { unsafe free($0) }
            unsafe environment.forEach { unsafe free($0) }
        }
        return unsafe posix_spawn(&pid, arguments[0], &actions, &attributes, &words, &environment)
    }

    private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        var copies: [UnsafeMutablePointer<CChar>?] = unsafe []
        for text in texts { unsafe copies.append(strdup(text)) }
        return unsafe copies + [nil]
    }

    /// Writes, reads and waits in turn, looking every 20 ms whether the program has ended: a grandchild may keep its output open.
    private static func attend(
        _ pid: pid_t, input: [UInt8], to stdin: Int32, output: Int32, until deadline: ContinuousClock.Instant
    ) -> Ending {
        var (written, isOpen, text) = (0, true, [UInt8]())
        defer { if isOpen { close(stdin) } }
        while true {
            if isOpen {
                written += feed(input, from: written, to: stdin)
                if written >= input.count {
                    close(stdin)
                    isOpen = false
                }
            }
            text += collect(output)
            var status: Int32 = 0
            let ended = unsafe waitpid(pid, &status, WNOHANG)
            if ended == pid || (ended < 0 && errno != EINTR) {
                text += collect(output)
                return Ending(kind: ended == pid ? kind(status) : .signalled(0), output: words(text))
            }
            guard ContinuousClock.now < deadline else {
                kill(-pid, SIGKILL)
                unsafe waitpid(pid, &status, 0)
                return Ending(kind: .timedOut, output: words(text))
            }
            pause(stdin: isOpen ? stdin : -1, output)
        }
    }

    /// Writes what fits now; a reader that is gone swallows the rest, and its exit code tells why.
    private static func feed(_ input: [UInt8], from start: Int, to socket: Int32) -> Int {
        guard start < input.count else { return 0 }
        let count = unsafe input.withUnsafeBytes { buffer in
            unsafe send(
                socket, buffer.baseAddress?.advanced(by: start), buffer.count - start,
                Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
        }
        if count >= 0 { return count }
        return [EAGAIN, EINTR].contains(errno) ? 0 : input.count
    }

    private static func collect(_ socket: Int32) -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = unsafe recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            guard count > 0 else { return all }
            all += buffer[..<count]
        }
    }

    private static func pause(stdin: Int32, _ output: Int32) {
        // Only what can still change is waited for: a negative descriptor is passed over by poll().
        var ends = [
            pollfd(fd: stdin, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: output, events: Int16(POLLIN), revents: 0),
        ]
        unsafe poll(&ends, 2, 20)
        if ends.contains(where: { $0.revents & Int16(POLLHUP) != 0 }) { usleep(2_000) }
    }

    private static func kind(_ status: Int32) -> Ending.Kind {
        status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
    }

    private static func words(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes.prefix(1_000), as: UTF8.self)
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").filter { $0 != "\0" }
    }
}
