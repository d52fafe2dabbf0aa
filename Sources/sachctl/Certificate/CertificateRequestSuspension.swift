import ArgumentParser
import CertificationAPI

/// `sachctl certificate request-suspension` (C7).
struct CertificateRequestSuspension: EventCommand {
    static let move = Move(.certificate, "request_suspension", "Suspend at the holder's own wish.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Note of the holder.") var note: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["note": note] }
}
