import Dispatch

/// A moving line on standard error while a long call runs; nothing where nobody watches.
enum ProgressLine {
    private static let width = 24

    /// Does the work, moving the line four times a second, and removes the line.
    static func during<Result>(_ label: String, _ work: () throws -> Result) rethrows -> Result {
        guard Terminal.isWatched else { return try work() }
        var ticks = 0
        let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "sachctl.progress"))
        timer.setEventHandler {
            Terminal.hint("\r" + line(label, tick: ticks))
            ticks += 1
        }
        timer.schedule(deadline: .now() + .milliseconds(300), repeating: .milliseconds(250))
        timer.activate()
        defer {
            timer.cancel()
            Terminal.hint("\r\u{1B}[K")
        }
        return try work()
    }

    /// Does work that knows how far it is, redrawing the line at most ten times a second, and removes the line.
    static func counting<Result>(
        _ label: String, isShown: Bool,
        _ work: (_ progress: @escaping (_ done: Int, _ total: Int) -> Void) throws -> Result
    ) rethrows -> Result {
        guard isShown, Terminal.isWatched else { return try work { _, _ in } }
        var drawn: ContinuousClock.Instant?
        defer { if drawn != nil { Terminal.hint("\r\u{1B}[K") } }
        return try work { done, total in
            let now = ContinuousClock.now
            guard total > 0, drawn.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
            drawn = now
            Terminal.hint("\r" + line(label, done: done, total: total))
        }
    }

    /// The line of work that is so far: a bar that fills, the share and the size.
    static func line(_ label: String, done: Int, total: Int) -> String {
        let share = min(1, Double(done) / Double(max(1, total)))
        let full = Int(share * Double(width))
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
        return label + " " + bar + " \(Int(share * 100)) % · \(done >> 20)/\(total >> 20) MB"
    }

    /// The line after so many ticks: a block that runs through the bar, and the seconds so far.
    static func line(_ label: String, tick: Int) -> String {
        let block = 6
        let start = tick % (width - block + 1)
        let bar = String(repeating: "░", count: start) + String(repeating: "█", count: block)
        return label + " " + bar + String(repeating: "░", count: width - block - start) + " \(tick / 4) s"
    }
}
