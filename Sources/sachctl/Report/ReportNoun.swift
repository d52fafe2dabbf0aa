import ArgumentParser
import CertificationAPI

/// `sachctl report …`: every event of the machine is a verb.
struct ReportNoun: MachineNoun {
    static let machine = Machine.report
    static let columns: [Column] = []

    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Consolidated reports of a year.",
        subcommands: readings + [
            ReportPrepare.self,
            ReportSaveDraft.self,
            ReportFreeze.self,
            ReportRecompute.self,
            ReportApprove.self,
            ReportSend.self,
            ReportAcknowledge.self,
            ReportClose.self,
            ReportRestate.self,
            ReportContent.self,
            ReportMap.self,
        ])
}
