import ArgumentParser
import CertificationAPI

/// `sachctl obligation …`: every event of the machine is a verb.
struct ObligationNoun: MachineNoun {
    static let machine = Machine.obligation
    static let columns = [Column("unit", "Đơn vị", "Unit", minor: true)]

    static let configuration = CommandConfiguration(
        commandName: "obligation", abstract: "Annual reports owed by the reporting units.",
        subcommands: readings + [
            ObligationGenerate.self,
            ObligationForm.self,
            ObligationImport.self,
            ObligationOpen.self,
            ObligationSaveDraft.self,
            ObligationSubmit.self,
            ObligationReturn.self,
            ObligationResubmit.self,
            ObligationAccept.self,
            ObligationProposeWaive.self,
            ObligationWaive.self,
            ObligationProposeVoid.self,
            ObligationVoid.self,
            ObligationEscalate.self,
            ObligationExtend.self,
            ObligationTransfer.self,
            ObligationInherit.self,
            ObligationConsolidate.self,
            ObligationRequestAmendment.self,
            ObligationAgreeAmendment.self,
            ObligationAmend.self,
            ObligationPrefill.self,
            ObligationTimeline.self,
        ])
}
