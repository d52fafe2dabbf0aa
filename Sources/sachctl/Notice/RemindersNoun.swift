import ArgumentParser

/// `sachctl reminders …`.
struct RemindersNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reminders", abstract: "Reminders that are still to come.",
        subcommands: [RemindersPreview.self], aliases: ["reminder"])
}
