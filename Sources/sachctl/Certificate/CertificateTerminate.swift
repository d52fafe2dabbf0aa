import ArgumentParser
import CertificationAPI

/// `sachctl certificate terminate` (C11, R7).
struct CertificateTerminate: EventCommand {
    static let move = Move(.certificate, "terminate", "End a certificate at its holder's request, without a reason.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Note of the holder; not required.") var note: String?
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var options: MoveOptions

    var isExecuted: Bool { confirmation.execute }

    var payload: Payload { ["note": note] }
}
