import ArgumentParser

/// `sachctl key …`.
struct KeyNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "The keys that sign certificates and checkpoints: their public halves.",
        discussion: """
            A new key is made with `sachd new-key FILE` and comes into use when a daemon starts with it \
            (signing.key-file). The old one signs beside it until it is retired; what it signed stays good for ever.
            """,
        subcommands: [KeyList.self, KeyRetire.self, KeyRevoke.self])
}
