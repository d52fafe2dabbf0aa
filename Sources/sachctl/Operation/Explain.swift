import ArgumentParser
import CertificationAPI

/// `sachctl explain A12`: the machine is told by the reference.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say what can be done now with a case, and what the rest still needs.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Ask for this person (P4) instead of the caller.") var person: String?
    @OptionGroup var choice: ExplainOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try ExplanationReport(
            machine: Self.machine(of: reference), reference: reference, person: person, choice: choice
        ).print(common)
    }

    /// The machine of a reference: `S7` is an assessment, `TH/2026/0001/GCN-SXSH` (with slashes or hyphens) a certificate, everything unknown an application; the daemon names the right one where this is wrong.
    static func machine(of reference: String) -> Machine {
        if reference.contains("/") || reference.uppercased().contains("-GCN-") { return .certificate }
        let isReference = reference.dropFirst().allSatisfy { "0123456789".contains($0) } && reference.count > 1
        switch isReference ? reference.first?.uppercased() : nil {
        case "S": return .assessment
        case "D": return .finding
        case "E": return .evidence
        case "C": return .certificate
        case "O": return .obligation
        case "R": return .report
        case "K": return .appeal
        case "Q": return .complaint
        default: return .application
        }
    }
}
