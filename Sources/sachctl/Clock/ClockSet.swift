import ArgumentParser
import CertificationAPI

/// `sachctl clock set`.
struct ClockSet: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "set", abstract: "Set the clock.")

    @Argument(help: "The time: 2026-12-15, or 2026-12-15T08:00:00+07:00.") var now: Instant
    @Flag(help: "Wait until everything that became due is done.") var wait = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        try ClockReading.move(.object(["now": .string(now.iso)]), waiting: wait, common)
    }
}
