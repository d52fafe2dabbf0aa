import ArgumentParser
import CertificationAPI

/// `sachctl application …`: every event of the machine is a verb.
struct ApplicationNoun: MachineNoun {
    static let machine = Machine.application
    static let columns = [Column("facility", "Cơ sở", "Facility", minor: true)]

    static let configuration = CommandConfiguration(
        commandName: "application", abstract: "Applications for a certificate.",
        subcommands: readings + [
            ApplicationCreate.self,
            ApplicationSaveDraft.self,
            ApplicationSubmit.self,
            ApplicationClaim.self,
            ApplicationRequestCompletion.self,
            ApplicationAnswer.self,
            ApplicationLapse.self,
            ApplicationReopen.self,
            ApplicationAccept.self,
            ApplicationProposeDecline.self,
            ApplicationDecline.self,
            ApplicationOpenAssessment.self,
            ApplicationAssessmentAccepted.self,
            ApplicationAssignReview.self,
            ApplicationReturnToAssessor.self,
            ApplicationRecommend.self,
            ApplicationReturnToReview.self,
            ApplicationGrant.self,
            ApplicationRefuse.self,
            ApplicationWithdraw.self,
            ApplicationReduceScope.self,
            ApplicationExtendScope.self,
            ApplicationChangeHolder.self,
            ApplicationApologise.self,
            ApplicationHold.self,
            ApplicationRelease.self,
            ApplicationProposeVoid.self,
            ApplicationVoid.self,
            ApplicationReopenByAppeal.self,
            ApplicationResume.self,
        ])
}
