import Foundation

/// Processor time as the kernel counts it, in seconds, to a hundredth.
enum ProcessorTime {
    /// What a process has used itself.
    static func own(of pid: Int32) -> Double { sum(pid, fields: 11...12) }

    /// What its ended children have used, and theirs.
    static func ofEndedChildren(of pid: Int32) -> Double { sum(pid, fields: 13...14) }

    /// What a process and all its children, living or ended, have used.
    static func ofFamily(of pid: Int32) -> Double {
        let children = (try? String(contentsOfFile: "/proc/\(pid)/task/\(pid)/children", encoding: .utf8)) ?? ""
        let living = children.split(separator: " ").compactMap { Int32($0) }
        return own(of: pid) + ofEndedChildren(of: pid) + living.map(own).reduce(0, +)
    }

    /// Adds up fields of `/proc/PID/stat`, counted from behind the name; 0 for a process that is not there.
    private static func sum(_ pid: Int32, fields: ClosedRange<Int>) -> Double {
        guard let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
            let end = text.lastIndex(of: ")")
        else { return 0 }
        let values = text[text.index(after: end)...].split(separator: " ")
        return fields.map { $0 < values.count ? Double(values[$0]) ?? 0 : 0 }.reduce(0, +) / 100
    }
}
