import ArgumentParser

/// `sachctl refdata …`: the reference data that came with the program or were entered since.
struct RefdataNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refdata", abstract: "Reference data and their validity.", subcommands: [RefdataCheck.self])
}
