import Foundation
import Glibc
import Synchronization

/// A clamd that knows one virus, the EICAR test file, and speaks INSTREAM over a unix socket or loopback TCP.
public final class FakeClamd: Sendable {
    /// What scanners are tested with: no virus, but every scanner says it is one.
    ///
    /// Put together here so that none finds it in this file.
    public static let eicar = #"X5O!P%@AP[4\PZX54(P^)7CC)7}$"# + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE" + "!$H+H*"

    /// As the daemon's setting `files.clamd` wants it: a path, or 127.0.0.1 and a port.
    public let address: String
    private let listening: Int32
    private let isOpen = Mutex(true)

    /// Listens at a path, or, with `nil`, at a free port.
    public init(path: String?) throws {
        let descriptor: Int32
        if let path {
            descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            var unix = sockaddr_un()
            unix.sun_family = sa_family_t(AF_UNIX)
            unsafe withUnsafeMutableBytes(of: &unix.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
            unsafe unlink(path)
            let size = socklen_t(MemoryLayout<sockaddr_un>.size)
            let code = unsafe withUnsafePointer(to: &unix) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(descriptor, $0, size) }
            }
            guard code == 0 else { throw Failure(description: "cannot listen at \(path): errno \(errno)") }
            address = path
        } else {
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var internet = sockaddr_in()
            internet.sin_family = sa_family_t(AF_INET)
            internet.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let code = unsafe withUnsafeMutablePointer(to: &internet) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                    let code = unsafe bind(descriptor, generic, size)
                    unsafe getsockname(descriptor, generic, &size)
                    return code
                }
            }
            guard code == 0 else { throw Failure(description: "cannot listen: errno \(errno)") }
            address = "127.0.0.1:\(UInt16(bigEndian: internet.sin_port))"
        }
        guard listen(descriptor, 64) == 0 else { throw Failure(description: "cannot listen: errno \(errno)") }
        listening = descriptor
        Thread.detachNewThread { [self] in
            while isOpen.withLock({ $0 }) {
                let connection = accept(listening, nil, nil)
                guard connection >= 0 else { break }
                Thread.detachNewThread { Self.serve(connection) }
            }
        }
    }

    /// Listens no more.
    public func stop() {
        let wasOpen = isOpen.withLock { isOpen in
            defer { isOpen = false }
            return isOpen
        }
        guard wasOpen else { return }
        shutdown(listening, Int32(SHUT_RDWR))
        close(listening)
        if address.hasPrefix("/") { unsafe unlink(address) }
    }

    private static func serve(_ connection: Int32) {
        defer { close(connection) }
        guard read(10, from: connection) == Array("zINSTREAM\0".utf8) else { return }
        let virus = Array("EICAR-STANDARD-ANTIVIRUS-TEST-FILE".utf8)
        var window: [UInt8] = []
        var isInfected = false
        while let header = read(4, from: connection) {
            let length = header.reduce(0) { $0 << 8 | Int($1) }
            guard length > 0 else {
                let answer = Array("stream: \(isInfected ? "Eicar-Test-Signature FOUND" : "OK")\0".utf8)
                _ = unsafe answer.withUnsafeBytes {
                    unsafe send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                return
            }
            guard let piece = read(length, from: connection) else { return }
            // The sample stands at the beginning of a file or over the edge of a chunk: looking there is enough.
            window = window.suffix(virus.count) + piece.prefix(4096)
            isInfected = isInfected || window.indices.contains { window[$0...].starts(with: virus) }
            window = Array(piece.suffix(virus.count))
        }
    }

    private static func read(_ count: Int, from connection: Int32) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let came = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe recv(connection, buffer.baseAddress?.advanced(by: filled), count - filled, 0)
            }
            guard came > 0 else { return nil }
            filled += came
        }
        return bytes
    }

    /// Why there is no fake.
    public struct Failure: Error, CustomStringConvertible {
        /// What happened.
        public var description: String
    }
}
