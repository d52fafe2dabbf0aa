import ArgumentParser
import CertificationAPI

/// `sachctl obligation waive` (O11).
struct ObligationWaive: EventCommand {
    static let move = Move(.obligation, "waive", "Waive the report, as another person proposed.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Remark.") var note: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["note": note] }
}
