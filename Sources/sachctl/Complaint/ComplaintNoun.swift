import ArgumentParser
import CertificationAPI

/// `sachctl complaint …`: every event of the machine is a verb.
struct ComplaintNoun: MachineNoun {
    static let machine = Machine.complaint
    static let columns = [Column("facility", "Cơ sở", "Facility", minor: true)]

    static let configuration = CommandConfiguration(
        commandName: "complaint", abstract: "Complaints; who complained stays sealed.",
        subcommands: readings + [
            ComplaintReceive.self,
            ComplaintAcknowledge.self,
            ComplaintTakeOver.self,
            ComplaintTriage.self,
            ComplaintInvestigate.self,
            ComplaintDecide.self,
            ComplaintNotify.self,
            ComplaintClose.self,
            ComplaintWithdraw.self,
            ComplaintIdentityShow.self,
            ComplaintIdentityErase.self,
        ])
}
