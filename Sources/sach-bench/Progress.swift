import Foundation

/// Says on standard error what is being done, since a run takes minutes.
enum Progress {
    private static let start = ContinuousClock.now

    /// Prints one line with the seconds since the first.
    static func note(_ text: String) {
        let seconds = String(format: "%6.1f s  ", (ContinuousClock.now - start).seconds)
        try? FileHandle.standardError.write(contentsOf: Data((seconds + text + "\n").utf8))
    }
}
