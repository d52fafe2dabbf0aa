import ArgumentParser
import CertificationAPI

/// `sachctl certificate …`: every event of the machine is a verb.
struct CertificateNoun: MachineNoun {
    static let machine = Machine.certificate
    static let columns = [
        Column("details.validUntil", "Có giá trị đến hết", "Valid until", .day),
        Column("facility", "Cơ sở", "Facility", minor: true),
    ]
    static let limit = Column("dueAt", "Việc tiếp theo", "Next event", .limit)

    static let configuration = CommandConfiguration(
        commandName: "certificate", abstract: "Certificates.",
        subcommands: readings + [
            CertificateDocument.self,
            CertificateVerify.self,
            CertificateExport.self,
            CertificateReserve.self,
            CertificatePrepare.self,
            CertificateSign.self,
            CertificateVoid.self,
            CertificateProposeAction.self,
            CertificateWaiveHearing.self,
            CertificateDropAction.self,
            CertificateSuspend.self,
            CertificateRequestSuspension.self,
            CertificateReinstate.self,
            CertificateExtendSuspension.self,
            CertificateSuspensionDue.self,
            CertificateWithdraw.self,
            CertificateTerminate.self,
            CertificateAmend.self,
            CertificateRenew.self,
            CertificateOpenRenewal.self,
            CertificateExpire.self,
            CertificateRestore.self,
            CertificateProposeCorrection.self,
            CertificateCorrectClerical.self,
            CertificateSupersede.self,
            CertificateSurveillanceDue.self,
            CertificateSurveillanceMissed.self,
            CertificateWaiveSurveillance.self,
            CertificateAssessmentAccepted.self,
        ])
}
