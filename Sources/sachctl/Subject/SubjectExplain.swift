import ArgumentParser
import CertificationAPI
import CertificationClient

/// `sachctl <noun> explain`: for every event of the state, allowed or what is missing.
struct SubjectExplain<Noun: MachineNoun>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain", abstract: "Say what can be done now, and what the rest still needs.")
    }

    @Argument(help: .reference) var reference: String
    @Option(help: "Ask for this person (P4) instead of the caller.") var person: String?
    @OptionGroup var choice: ExplainOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try ExplanationReport(machine: Noun.machine, reference: reference, person: person, choice: choice)
            .print(common)
    }
}
