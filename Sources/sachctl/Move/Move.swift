import ArgumentParser
import CertificationAPI

/// One event of a machine as a verb of the command line.
struct Move: Sendable {
    /// The machine.
    let machine: Machine
    /// The event in the rule book; the verb is the same word with hyphens.
    let event: String
    /// What it does, in one line.
    let abstract: String
    /// Whether only the daemon's clock may fire it: the verb exists, so that refusals can be seen, but help leaves it out.
    let isBySystem: Bool

    /// Describes an event.
    init(_ machine: Machine, _ event: String, _ abstract: String, bySystem: Bool = false) {
        (self.machine, self.event, self.abstract, isBySystem) = (machine, event, abstract, bySystem)
    }

    /// The event as the command line writes it.
    var verb: String { event.split(separator: "_").joined(separator: "-") }

    /// The command's configuration.
    var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: verb, abstract: abstract,
            shouldDisplay: !isBySystem)
    }
}
