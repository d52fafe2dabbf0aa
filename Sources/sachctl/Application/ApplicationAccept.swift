import ArgumentParser
import CertificationAPI

/// `sachctl application accept` (A8).
struct ApplicationAccept: EventCommand {
    static let move = Move(.application, "accept", "Accept an application in which everything is settled.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Version of the agreement that was signed.") var agreementVersion: String?
    @Option(help: "Day it was signed (yyyy-mm-dd).") var agreementSignedOn: Day?
    @Option(help: "Who signed it (P4).") var agreementSigner: String?
    @Option(name: .customLong("waiver"), help: "Item that is waived: \"no=2;reason=…\".") var waivers: [Part] = []
    @Option(help: "Why no environmental document is needed.") var envExemption: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        [
            "agreement_version": agreementVersion,
            "agreement_signed_on": agreementSignedOn,
            "agreement_signer": agreementSigner,
            "waivers": waivers,
            "env_exemption": envExemption,
        ]
    }
}
