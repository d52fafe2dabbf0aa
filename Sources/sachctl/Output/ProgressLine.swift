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

    /// The line after so many ticks: a block that runs through the bar, and the seconds so far.
    static func line(_ label: String, tick: Int) -> String {
        let block = 6
        let start = tick % (width - block + 1)
        let bar = String(repeating: "░", count: start) + String(repeating: "█", count: block)
        return label + " " + bar + String(repeating: "░", count: width - block - start) + " \(tick / 4) s"
    }
}
