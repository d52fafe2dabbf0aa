import ArgumentParser

/// `sachctl clock wait`.
struct ClockWait: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wait", abstract: "Wait until nothing is due any more.")

    @Option(help: "Longest wait in seconds.") var timeout = 30
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run(about: .init(noun: "clock")) { client in
            try ClockReading.wait(seconds: timeout, client, common.language)
        }
    }
}
