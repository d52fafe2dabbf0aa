import ArgumentParser
import CertificationAPI

/// `sachctl obligation extend` (O15).
struct ObligationExtend: EventCommand {
    static let move = Move(.obligation, "extend", "Move the last acceptable day.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The new last acceptable day (yyyy-mm-dd).") var dueOn: Day?
    @Option(help: "The decision that allows it.") var legalBasis: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["due_on": dueOn, "legal_basis": legalBasis] }
}
