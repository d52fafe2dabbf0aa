import Foundation
import Glibc

/// One connection through a ``BrokenLink``; used on its own thread only.
final class Relay: @unchecked Sendable {
    private let client: Int32
    private let server: Int32
    private var pending: [UInt8] = []
    private var isAnswerAwaited = false

    init(client: Int32, server: Int32) {
        self.client = client
        self.server = server
    }

    static func onThread(_ body: @escaping @Sendable () -> Void) { Thread.detachNewThread(body) }

    func close() {
        Glibc.close(client)
        Glibc.close(server)
    }

    /// Waits up to 10 ms and moves what came; false when the connection is over.
    func step(_ currentMode: () -> BrokenLink.Mode) -> Bool {
        var descriptors = [
            pollfd(fd: client, events: Int16(POLLIN), revents: 0),
            pollfd(fd: server, events: Int16(POLLIN), revents: 0),
        ]
        let count = unsafe poll(&descriptors, 2, 10)
        let mode = currentMode()
        if mode == .freeze { Thread.sleep(forTimeInterval: 0.01) }
        guard count > 0, mode != .freeze else { return true }
        if descriptors[0].revents != 0 {
            guard let bytes = Self.receive(client), Self.send(bytes, to: server) else { return false }
            if case .swallowAnswer(let text) = mode, Self.isFound(Array(text.utf8), in: bytes) {
                isAnswerAwaited = true
            }
        }
        if descriptors[1].revents != 0 {
            guard let bytes = Self.receive(server), !isAnswerAwaited else { return false }
            guard Self.send(mode == .dropNotifications ? withoutNotifications(bytes) : bytes, to: client) else {
                return false
            }
        }
        return true
    }

    private static func isFound(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: wanted) }
    }

    /// Takes whole messages off the stream, and leaves those of type `A` out.
    private func withoutNotifications(_ bytes: [UInt8]) -> [UInt8] {
        pending += bytes
        var kept: [UInt8] = []
        while pending.count >= 5 {
            let length = 1 + pending[1..<5].reduce(0) { $0 << 8 | Int($1) }
            guard pending.count >= length else { break }
            if pending[0] != UInt8(ascii: "A") { kept += pending[..<length] }
            pending.removeFirst(length)
        }
        return kept
    }

    // MARK: Sockets

    static func accept(_ listening: Int32, while isOpen: () -> Bool) -> Int32? {
        while isOpen() {
            var descriptor = pollfd(fd: listening, events: Int16(POLLIN), revents: 0)
            if unsafe poll(&descriptor, 1, 20) > 0 { return Glibc.accept(listening, nil, nil) }
        }
        return nil
    }

    static func connect(_ path: String) -> Int32? {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
        let code = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                unsafe Glibc.connect(descriptor, generic, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        return code == 0 ? descriptor : nil
    }

    private static func receive(_ descriptor: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer[..<count]) : nil
    }

    private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes[sent...].withUnsafeBytes { buffer in
                unsafe Glibc.send(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }
}
