import FoundationEssentials
import Glibc

/// The terminal or pipe on the other side: the only place that asks the system about it.
enum Terminal {
    /// Columns to fit to: `COLUMNS`, else the terminal's own, `nil` where output goes to a file or a pipe.
    static var width: Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 {
            return columns
        }
        var size = winsize()
        let answered = unsafe withUnsafeMutablePointer(to: &size) { pointer in
            unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), pointer)
        }
        return answered == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    /// Whether messages go to a person's screen.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

    /// Writes text as it is to standard output.
    static func write(_ text: String) { put(text, on: STDOUT_FILENO) }

    /// Writes a line to standard output.
    static func say(_ line: String) { put(line + "\n", on: STDOUT_FILENO) }

    /// Writes a line to standard error.
    static func complain(_ line: String) { put(line + "\n", on: STDERR_FILENO) }

    /// Writes text as it is to standard error, a progress line for instance.
    static func hint(_ text: String) { put(text, on: STDERR_FILENO) }

    private static func put(_ text: String, on descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                // A reader that went away (`| head`) ends the program by SIGPIPE; an interrupted write is tried again.
                guard errno == EINTR || errno == EAGAIN else { return }
            } else {
                rest = rest.dropFirst(written)
            }
        }
    }
}
