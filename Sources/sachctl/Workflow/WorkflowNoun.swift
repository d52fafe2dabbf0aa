import ArgumentParser

/// `sachctl workflow …`.
struct WorkflowNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workflow", abstract: "The rule book: states, moves, guards, time limits.",
        subcommands: [WorkflowList.self, WorkflowShow.self, WorkflowProposeMigration.self, WorkflowMigrate.self])
}
