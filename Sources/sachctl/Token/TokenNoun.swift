import ArgumentParser

/// `sachctl token …`.
struct TokenNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Bearer tokens for the TCP interface.",
        subcommands: [TokenCreate.self, TokenList.self, TokenRevoke.self])
}
