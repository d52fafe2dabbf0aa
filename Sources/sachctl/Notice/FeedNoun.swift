import ArgumentParser

/// `sachctl reminders feed …`.
struct FeedNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed", abstract: "Calendars of deadlines (.ics) that calendar programs subscribe to.",
        subcommands: [FeedList.self, FeedCreate.self, FeedRevoke.self], aliases: ["feeds"])
}
