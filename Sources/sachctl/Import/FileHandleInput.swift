import Glibc

/// Standard input as bytes, whatever its encoding.
enum FileHandleInput {
    /// Everything that comes, `nil` when reading fails.
    static var all: [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes {
                unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
            }
            if count == 0 { return bytes }
            if count < 0 {
                guard errno == EINTR else { return nil }
                continue
            }
            bytes += buffer.prefix(count)
        }
    }
}
