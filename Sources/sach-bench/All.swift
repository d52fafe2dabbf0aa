import ArgumentParser

/// Every measurement, one after the other.
struct All: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "All measurements, one after the other.")

    @OptionGroup var options: BenchOptions

    func run() async throws {
        let words = [
            "--seconds", "\(options.seconds)", "--rounds", "\(options.rounds)", "--sql-directory", options.sqlDirectory,
        ]
        for command in [Transitions.self, Drain.self, Wake.self, Start.self, Upload.self, Lifecycle.self, Issue.self]
            as [any AsyncParsableCommand.Type]
        {
            var parsed = try command.parseAsRoot(words + (options.smoke ? ["--smoke"] : []))
            if var runnable = parsed as? any AsyncParsableCommand {
                try await runnable.run()
            } else {
                try parsed.run()
            }
        }
    }
}
