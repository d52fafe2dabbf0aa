/// Lets so many pieces of work run at a time and the others wait in the order they came.
///
/// Files pass through a few lanes of the pool, so that thirty uploads never take every connection from the requests of people.
actor Lanes {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Makes `count` lanes, at least one.
    init(count: Int) { free = max(1, count) }

    /// Does the work when a lane is free.
    nonisolated func run<Result: Sendable>(_ work: @Sendable () async throws -> Result) async rethrows -> Result {
        await enter()
        let result: Result
        do {
            result = try await work()
        } catch {
            await leave()
            throw error
        }
        await leave()
        return result
    }

    private func enter() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func leave() {
        // The lane is handed over, not freed: nobody who comes now overtakes those who wait.
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
