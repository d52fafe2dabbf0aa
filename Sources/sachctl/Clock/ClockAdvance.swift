import ArgumentParser
import CertificationAPI

/// `sachctl clock advance`.
struct ClockAdvance: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "advance", abstract: "Move the clock forward.")

    @Argument(help: "How far: 16d, 8h, 30m, 10s.") var span: String
    @Flag(help: "Wait until everything that became due is done.") var wait = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        try ClockReading.move(.object(["advance": .string(span)]), waiting: wait, common)
    }
}
