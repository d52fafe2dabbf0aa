import ArgumentParser
import CertificationAPI

/// `sachctl finding …`: every event of the machine is a verb.
struct FindingNoun: MachineNoun {
    static let machine = Machine.finding
    static let columns = [
        Column("details.grade", "Mức độ", "Grade", .code), Column("details.criterion", "Tiêu chí", "Criterion"),
        Column("parent", "Đánh giá", "Assessment", minor: true),
    ]

    static let configuration = CommandConfiguration(
        commandName: "finding", abstract: "Findings of assessments and what is done about them.",
        subcommands: readings + [
            FindingRaise.self,
            FindingSubmitPlan.self,
            FindingAcceptPlan.self,
            FindingRejectPlan.self,
            FindingReportDone.self,
            FindingVerifyEffective.self,
            FindingVerifyNotEffective.self,
            FindingExtend.self,
            FindingEscalateToMajor.self,
            FindingDispute.self,
            FindingUphold.self,
            FindingCancelFinding.self,
            FindingRestoreSubmitted.self,
            FindingRestoreAccepted.self,
            FindingRestoreImplemented.self,
            FindingPassLimit.self,
            FindingVoid.self,
        ])
}
