import FoundationEssentials
import Glibc
import Synchronization

/// Named places where a chaos test kills the process (engineering.md F1).
///
/// `SACH_FAILPOINT=delivery.before_settle` ends the process with SIGKILL the first time it comes there,
/// `…:3` the third time; several are separated by commas. Without the variable a hit costs one lookup in an empty table.
public enum FailPoint {
    private static let countdown = Mutex(parse(ProcessInfo.processInfo.environment["SACH_FAILPOINT"] ?? ""))

    /// Dies here if the environment says so; otherwise does nothing.
    public static func hit(_ name: String) {
        let isDeadly = countdown.withLock { table in
            guard let left = table[name] else { return false }
            table[name] = left - 1
            return left <= 1
        }
        if isDeadly { kill(getpid(), SIGKILL) }
    }

    static func parse(_ text: String) -> [String: Int] {
        var table: [String: Int] = [:]
        for entry in text.split(separator: ",") {
            let parts = entry.split(separator: ":", maxSplits: 1)
            guard let name = parts.first else { continue }
            table[String(name)] = parts.count == 2 ? Int(parts[1]) ?? 1 : 1
        }
        return table
    }
}
