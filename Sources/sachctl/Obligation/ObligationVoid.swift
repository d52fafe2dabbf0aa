import ArgumentParser
import CertificationAPI

/// `sachctl obligation void` (O11).
struct ObligationVoid: EventCommand {
    static let move = Move(.obligation, "void", "Void the obligation, as another person proposed.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Remark.") var note: String?
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var options: MoveOptions

    var isExecuted: Bool { confirmation.execute }

    var payload: Payload { ["note": note] }
}
