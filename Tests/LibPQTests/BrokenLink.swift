import Glibc
import Synchronization

/// A relay between a client on 127.0.0.1 and a server's socket, which can be told to fail as networks do.
final class BrokenLink: Sendable {
    /// What the relay does with what passes.
    enum Mode: Equatable, Sendable {
        /// Passes it on.
        case forward
        /// Passes nothing on, and closes nothing: a link that lost its other end without a word.
        case freeze
        /// Passes on the request that holds this text, waits for the server's answer to it, and breaks without delivering that.
        case swallowAnswer(to: String)
        /// Passes on everything but notifications, as a pooler that shares sessions does.
        case dropNotifications
    }

    private let mode = Mutex(Mode.forward)
    private let isStopped = Atomic<Bool>(false)
    private let generation = Atomic<Int>(0)
    private let listening: Int32
    private let target: String
    private let port: UInt16

    init(to socketPath: String) throws {
        target = socketPath
        listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = listening
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                unsafe bind(descriptor, generic, length) == 0 && Glibc.listen(descriptor, 64) == 0
                    && getsockname(descriptor, generic, &length) == 0
            }
        }
        guard isBound else { throw Failure(code: errno) }
        port = UInt16(bigEndian: address.sin_port)
        Relay.onThread { [weak self] in
            while let descriptor = self?.listening,
                let client = Relay.accept(descriptor, while: { self?.isOpen ?? false })
            {
                self?.relay(client)
            }
            close(descriptor)
        }
    }

    deinit { isStopped.store(true, ordering: .relaxed) }

    struct Failure: Error {
        let code: Int32
    }

    /// How libpq reaches the server through the relay.
    func conninfo(database: String = "postgres") -> String {
        "host=127.0.0.1 port=\(port) dbname=\(database) user=postgres sslmode=disable gssencmode=disable"
    }

    func set(_ mode: Mode) { self.mode.withLock { $0 = mode } }

    /// Closes every connection that there is now.
    func cut() { generation.add(1, ordering: .relaxed) }

    private var isOpen: Bool { !isStopped.load(ordering: .relaxed) }

    private func relay(_ client: Int32) {
        guard let server = Relay.connect(target) else {
            close(client)
            return
        }
        let born = generation.load(ordering: .relaxed)
        let relay = Relay(client: client, server: server)
        Relay.onThread { [weak self] in
            while let self, self.isOpen, self.generation.load(ordering: .relaxed) == born {
                guard relay.step({ self.mode.withLock { $0 } }) else { break }
            }
            relay.close()
        }
    }
}
