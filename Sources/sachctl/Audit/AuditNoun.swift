import ArgumentParser

/// `sachctl audit …`.
struct AuditNoun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "The ledger's integrity.",
        subcommands: [AuditVerify.self, AuditCheckpoint.self, AuditCheckpoints.self])
}
