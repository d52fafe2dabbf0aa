import ArgumentParser
import CertificationAPI

/// `sachctl certificate …`: every event of the machine is a verb.
struct CertificateNoun: MachineNoun {
    static let machine = Machine.certificate
    static let columns = [Column("facility", "Cơ sở", "Facility", minor: true)]

    static let configuration = CommandConfiguration(
        commandName: "certificate", abstract: "Certificates.",
        subcommands: readings + [
            CertificateReserve.self,
            CertificatePrepare.self,
            CertificateSign.self,
            CertificateVoid.self,
        ])
}
