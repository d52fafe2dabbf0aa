import ArgumentParser
import CertificationAPI

/// `sachctl obligation agree-amendment` (O13).
struct ObligationAgreeAmendment: EventCommand {
    static let move = Move(.obligation, "agree_amendment", "Agree to the amendment that the unit asked for.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Remark.") var note: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["note": note] }
}
