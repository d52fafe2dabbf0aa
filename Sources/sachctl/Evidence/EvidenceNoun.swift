import ArgumentParser
import CertificationAPI

/// `sachctl evidence …`: every event of the machine is a verb.
struct EvidenceNoun: MachineNoun {
    static let machine = Machine.evidence
    static let columns = [Column("facility", "Cơ sở", "Facility", minor: true)]

    static let configuration = CommandConfiguration(
        commandName: "evidence", abstract: "Documents offered as proof.",
        subcommands: readings + [
            EvidenceUpload.self,
            EvidenceStartCheck.self,
            EvidenceAccept.self,
            EvidenceReject.self,
            EvidenceIssuerRevoked.self,
            EvidenceIssuerSuspended.self,
            EvidenceReinstated.self,
            EvidenceSupersede.self,
            EvidenceChallenge.self,
            EvidenceDownload.self,
            EvidenceExpire.self,
            EvidenceEditionSunset.self,
        ])
}
