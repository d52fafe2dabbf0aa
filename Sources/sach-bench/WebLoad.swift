import Foundation

/// wrk, a load generator for HTTP that costs little itself: keep-alive connections that each ask again as soon as they are answered.
struct WebLoad {
    /// What a run measured.
    struct Outcome {
        let rate: Double
        /// Milliseconds.
        let p50: Double
        /// Milliseconds.
        let p99: Double
        /// Answers that were neither 2xx nor 3xx, and torn connections.
        let failures: Int
    }

    private let path: String
    private let directory: String

    /// Finds wrk in the search path; `nil` without it.
    init?(directory: String) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        guard let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/wrk") }) else {
            return nil
        }
        path = "\(folder)/wrk"
        self.directory = directory
    }

    /// Asks for paths that a Lua function `path()` makes, from addresses that change with each request.
    func run(_ url: String, paths: String, connections: Int, duration: Duration) async throws -> Outcome {
        let script = "\(directory)/\(UUID().uuidString).lua"
        try Data(
            """
            math.randomseed(20261124)
            \(paths)
            local headers = {["Accept"] = "text/html", ["Accept-Language"] = "vi"}
            request = function()
                local n = math.random(1, 50000)
                headers["X-Forwarded-For"] = "10." .. math.floor(n / 65536) .. "." .. math.floor(n / 256) % 256 .. "." .. n % 256
                return wrk.format("GET", path(), headers)
            end
            """.utf8
        ).write(to: URL(filePath: script))
        let program = try Program(
            path,
            [
                "-t", "1", "-c", "\(connections)", "-d", "\(duration.components.seconds)s", "--latency", "--timeout",
                "20s", "-s", script, url,
            ], directory: directory)
        try await program.finish()
        return try Self.read(program.text)
    }

    private static func read(_ text: String) throws -> Outcome {
        var rate: Double?
        var latencies: [String: Double] = [:]
        var failures = 0
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            if line.hasPrefix("Requests/sec:") { rate = words.last.flatMap { Double($0) } }
            if line.contains("Non-2xx") { failures += words.last.flatMap { Int($0) } ?? 1 }
            if line.contains("Socket errors") {
                failures += line.split { !$0.isNumber }.compactMap { Int($0) }.reduce(0, +)
            }
            if words.count == 2, words[0].hasSuffix("%") { latencies[String(words[0])] = milliseconds(words[1]) }
        }
        guard let rate, let p50 = latencies["50%"], let p99 = latencies["99%"] else {
            throw Program.Failure(description: "wrk said nothing that can be read: \(text.suffix(1000))")
        }
        return Outcome(rate: rate, p50: p50, p99: p99, failures: failures)
    }

    /// `1.23ms`, `456.00us`, `1.02s`.
    private static func milliseconds(_ text: Substring) -> Double? {
        for (unit, factor) in [("us", 0.001), ("ms", 1.0), ("s", 1000.0)] where text.hasSuffix(unit) {
            return Double(text.dropLast(unit.count)).map { $0 * factor }
        }
        return nil
    }
}
