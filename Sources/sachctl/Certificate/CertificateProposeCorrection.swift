import ArgumentParser
import CertificationAPI

/// `sachctl certificate propose-correction` (C16).
struct CertificateProposeCorrection: EventCommand {
    static let move = Move(.certificate, "propose_correction", "Propose to correct a clerical error.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var change: CertificateChange
    @OptionGroup var options: MoveOptions

    var payload: Payload { change.payload }
}
