import ArgumentParser
import TestSupport

/// What every measurement can be told.
struct BenchOptions: ParsableArguments {
    @Option(help: "Seconds for each contender in each round.")
    var seconds = 5

    @Option(help: "Rounds; medians are reported.")
    var rounds = 3

    @Flag(help: "A short run with small sizes that shows only that everything works.")
    var smoke = false

    @Option(help: "The folder of the SQL files.")
    var sqlDirectory = SachDatabase.sqlDirectory

    /// Rounds to run.
    var roundCount: Int { smoke ? 1 : max(1, rounds) }
    /// Seconds for a contender.
    var duration: Duration { .seconds(smoke ? 1 : max(1, seconds)) }

    mutating func validate() throws {
        guard seconds > 0, rounds > 0 else { throw ValidationError("--seconds and --rounds must be positive") }
    }
}
