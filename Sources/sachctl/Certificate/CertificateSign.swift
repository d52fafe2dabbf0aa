import ArgumentParser
import CertificationAPI

/// `sachctl certificate sign` (C3).
struct CertificateSign: EventCommand {
    static let move = Move(.certificate, "sign", "Sign the prepared text.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @Option(help: "The key.") var keyId: String?
    @Option(help: "The signature, base64.") var signature: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["key_id": keyId, "signature": signature] }
}
