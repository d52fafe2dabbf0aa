import ArgumentParser

/// `sachctl network …`.
struct NetworkNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "network", abstract: "Certification networks.",
        subcommands: [NetworkList.self], defaultSubcommand: NetworkList.self)
}
