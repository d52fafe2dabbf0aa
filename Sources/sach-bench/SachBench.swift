import ArgumentParser

/// Measures Sạch against ceilings taken in the same run, on a durable cluster of its own.
///
/// Only ratios within one run mean anything: contenders take turns, and the load of the machine is printed with the results.
@main
struct SachBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sach-bench",
        abstract: "Speed and memory as ratios to a ceiling measured in the same run.",
        subcommands: [
            Transitions.self, Drain.self, Wake.self, Start.self, Upload.self, Lifecycle.self, Consolidate.self,
            Generate.self, SMTP.self, Issue.self, VerifyPage.self, All.self,
        ])
}
