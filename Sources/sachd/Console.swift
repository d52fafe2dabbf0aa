import Glibc

/// Lines to the standard error, for programs that end with an error.
enum Console {
    static func error(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        unsafe bytes.withUnsafeBytes { buffer in _ = unsafe write(STDERR_FILENO, buffer.baseAddress, buffer.count) }
    }
}
