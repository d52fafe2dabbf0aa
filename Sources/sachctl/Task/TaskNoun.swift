import ArgumentParser

/// `sachctl task …`.
struct TaskNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "task", abstract: "What waits for you.",
        subcommands: [TaskList.self], defaultSubcommand: TaskList.self, aliases: ["tasks"])
}
