import ArgumentParser
import CertificationAPI

/// `sachctl obligation accept` (O8).
struct ObligationAccept: EventCommand {
    static let move = Move(.obligation, "accept", "Accept the report.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Remark.") var note: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["note": note] }
}
