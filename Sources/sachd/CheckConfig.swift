import ArgumentParser

/// `sachd check-config`.
struct CheckConfig: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config",
        abstract: "Validates the configuration and prints the effective values, secrets masked.")

    @OptionGroup var common: CommonOptions

    @Flag(help: "List every key with its default and meaning instead.")
    var keys = false

    func run() async throws {
        guard !keys else {
            for setting in Setting.all { print("\(setting.key) (default \"\(setting.fallback)\"): \(setting.meaning)") }
            return
        }
        for line in try await common.settings().lines { print(line) }
    }
}
