import ArgumentParser

/// `sachctl reminders …`.
struct RemindersNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reminders", abstract: "Reminders to come, proofs of those that went out, calendars of deadlines.",
        subcommands: [RemindersPreview.self, RemindersProof.self, RemindersCheckProof.self, FeedNoun.self],
        aliases: ["reminder"])
}
