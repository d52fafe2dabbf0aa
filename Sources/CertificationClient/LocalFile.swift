import Glibc

/// A file of this machine, read or written a piece at a time: what is transferred is never whole in memory.
@safe public final class LocalFile {
    /// Why a file cannot be used.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// Path and the system's reason.
        public let description: String
    }

    /// Its path.
    public let path: String
    /// Its size when it was opened for reading.
    public let size: Int
    private let descriptor: Int32

    /// Opens a file for reading; only a regular one has a size that can be announced.
    public init(reading path: String) throws(Failure) {
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure(path) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            Glibc.close(descriptor)
            throw Failure(description: "\(path): not a regular file")
        }
        self.path = path
        size = Int(status.st_size)
    }

    /// Makes a file that was not there, readable by its owner only.
    public init(creating path: String) throws(Failure) {
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure(path) }
        self.path = path
        size = 0
    }

    deinit { Glibc.close(descriptor) }

    /// The next bytes, at most `count`; empty at the end.
    public func read(_ count: Int) throws(Failure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let filled = unsafe bytes.withUnsafeMutableBytes { unsafe fill($0) }
        guard filled >= 0 else { throw Self.failure(path) }
        bytes.removeLast(count - filled)
        return bytes
    }

    /// Goes back to the beginning.
    public func rewind() { lseek(descriptor, 0, SEEK_SET) }

    /// Adds bytes at the end.
    public func write(_ bytes: [UInt8]) throws(Failure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard written >= 0 || errno == EINTR else { throw Self.failure(path) }
            rest = rest.dropFirst(max(0, written))
        }
    }

    /// Puts what was written on the disk and gives the file its name; an existing file of that name is replaced.
    public func settle(as name: String) throws(Failure) {
        guard fsync(descriptor) == 0, unsafe rename(path, name) == 0 else { throw Self.failure(name) }
    }

    /// Takes the file off the disk.
    public func remove() { unsafe unlink(path) }

    /// Fills a buffer and returns how much came, 0 at the end, less than 0 for an error.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            let count = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 || errno != EINTR { return count }
        }
    }

    private static func failure(_ path: String) -> Failure {
        Failure(description: unsafe "\(path): \(String(cString: strerror(errno)))")
    }
}
