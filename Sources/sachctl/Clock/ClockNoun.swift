import ArgumentParser

/// `sachctl clock …`.
struct ClockNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock", abstract: "The one clock; only an embedded instance lets it be moved.",
        subcommands: [ClockShow.self, ClockSet.self, ClockAdvance.self, ClockWait.self],
        defaultSubcommand: ClockShow.self)
}
