import Glibc

/// Files that are there after a power cut: the C library's calls for it, and the only place of this module that needs pointers for them.
///
/// All calls block; see ``BlockingQueue``.
enum DurableFile {
    /// What the system refused.
    struct Failure: Error, Equatable, CustomStringConvertible {
        var call: String
        var path: String
        var code: Int32

        var description: String {
            "\(call) \(path): \(unsafe String(cString: strerror(code)))"
        }
    }

    /// Writes a new file of mode 0640 and waits until the disk has it; a name that is taken is an error.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw Failure(call: "open", path: path, code: errno) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Failure(call: "write", path: path, code: errno) }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw Failure(call: "fsync", path: path, code: errno) }
    }

    /// Waits until the disk has a directory's entries: a rename or link is safe only after this.
    static func syncDirectory(_ path: String) throws(Failure) {
        let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(call: "open", path: path, code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Failure(call: "fsync", path: path, code: errno) }
    }

    /// Gives a file a second name; answers whether that name was free.
    static func link(_ path: String, to name: String) throws(Failure) -> Bool {
        if unsafe Glibc.link(path, name) == 0 { return true }
        guard errno == EEXIST else { throw Failure(call: "link", path: name, code: errno) }
        return false
    }

    /// Moves a file over whatever has the name.
    static func rename(_ path: String, to name: String) throws(Failure) {
        guard unsafe Glibc.rename(path, name) == 0 else { throw Failure(call: "rename", path: name, code: errno) }
    }

    /// Removes a file; one that is gone already is fine.
    static func remove(_ path: String) throws(Failure) {
        guard unsafe unlink(path) == 0 || errno == ENOENT else {
            throw Failure(call: "unlink", path: path, code: errno)
        }
    }

    /// Makes a directory of mode 0750 unless it is there.
    static func makeDirectory(_ path: String) throws(Failure) {
        guard unsafe mkdir(path, 0o750) == 0 || errno == EEXIST else {
            throw Failure(call: "mkdir", path: path, code: errno)
        }
    }

    /// Whether something has this name.
    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// The names in a directory.
    static func names(in path: String) throws(Failure) -> [String] {
        guard let directory = unsafe opendir(path) else { throw Failure(call: "opendir", path: path, code: errno) }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
