import ArgumentParser

/// The daemon of a certification network for cleaner production.
@main
struct Sachd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sachd", abstract: "The daemon of a voluntary certification network for cleaner production.",
        subcommands: [Serve.self, Migrate.self, Verify.self, CheckConfig.self, NewKey.self, Version.self])

    /// The product's version, the same for daemon and CLI.
    static let version = "0.1.0"
}

/// Options that every subcommand understands.
struct CommonOptions: ParsableArguments {
    @Option(name: .long, help: "Configuration file; default /etc/sach/sachd.yaml if there is one.")
    var config: String?

    @Option(name: .customLong("set"), help: "A setting by its key, as in listen.socket=/tmp/api.sock; may be repeated.")
    var assignments: [String] = []

    @Option(name: .long, help: "Folder of the SQL files (sql.directory).")
    var sqlDirectory: String?

    @Option(name: .long, help: "Folder of openapi.yaml and templates (share.directory).")
    var shareDirectory: String?

    /// The effective settings; a fault ends the program with 78 (configuration).
    func settings() async throws -> Settings {
        do {
            var flags: [String: String] = [:]
            for assignment in assignments {
                let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2 else { throw SettingsError.badValue("--set", assignment, "key=value") }
                flags[String(parts[0])] = String(parts[1])
            }
            flags["sql.directory"] = sqlDirectory ?? flags["sql.directory"]
            flags["share.directory"] = shareDirectory ?? flags["share.directory"]
            let settings = try await Settings(file: config, flags: flags)
            try settings.validate()
            return settings
        } catch let error as SettingsError {
            Console.error("sachd: \(error)")
            throw ExitCode(78)
        }
    }
}

/// `sachd version`.
struct Version: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints the version.")

    func run() { print("sachd \(Sachd.version)") }
}
