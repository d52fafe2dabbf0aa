import ArgumentParser
import CertificationAPI

/// `sachctl assessment …`: every event of the machine is a verb.
struct AssessmentNoun: MachineNoun {
    static let machine = Machine.assessment
    static let columns = [Column("parent", "Hồ sơ", "Application", minor: true)]

    static let configuration = CommandConfiguration(
        commandName: "assessment", abstract: "Assessments by consultants.",
        subcommands: readings + [
            AssessmentPlan.self,
            AssessmentProposeTeam.self,
            AssessmentObject.self,
            AssessmentConfirm.self,
            AssessmentStart.self,
            AssessmentRecordItem.self,
            AssessmentRecordFlow.self,
            AssessmentRecordOption.self,
            AssessmentRaiseFinding.self,
            AssessmentAttachEvidence.self,
            AssessmentReplaceMember.self,
            AssessmentSubmitReport.self,
            AssessmentSendBack.self,
            AssessmentAccept.self,
            AssessmentCancel.self,
        ])
}
