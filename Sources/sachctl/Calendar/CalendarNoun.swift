import ArgumentParser

/// `sachctl calendar …`.
struct CalendarNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "The working calendar.",
        subcommands: [CalendarShow.self, CalendarAdd.self, CalendarConfirm.self, CalendarMoves.self])
}
