import Foundation

/// How busy the machine was, so that nobody trusts a number taken in a crowd.
struct Load: Encodable {
    /// Averages over 1, 5 and 15 minutes, and running over all tasks, as the kernel writes them.
    let averages: String
    /// Processors that are there.
    let cores: Int

    /// The load at this moment.
    static var now: Load {
        let text = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)) ?? "unknown"
        return Load(
            averages: text.split(separator: " ").prefix(4).joined(separator: " "),
            cores: ProcessInfo.processInfo.activeProcessorCount)
    }
}
