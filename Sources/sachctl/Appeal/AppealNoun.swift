import ArgumentParser
import CertificationAPI

/// `sachctl appeal …`: every event of the machine is a verb.
struct AppealNoun: MachineNoun {
    static let machine = Machine.appeal
    static let columns = [Column("facility", "Cơ sở", "Facility", minor: true)]

    static let configuration = CommandConfiguration(
        commandName: "appeal", abstract: "Appeals against decisions.",
        subcommands: readings + [
            AppealLodge.self,
            AppealAdmit.self,
            AppealReject.self,
            AppealStartReview.self,
            AppealDecide.self,
            AppealNotify.self,
            AppealClose.self,
            AppealWithdraw.self,
        ])
}
