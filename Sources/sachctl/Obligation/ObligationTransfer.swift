import ArgumentParser
import CertificationAPI

/// `sachctl obligation transfer` (O10).
struct ObligationTransfer: EventCommand {
    static let move = Move(.obligation, "transfer", "Pass an ended unit's obligation to its successors.")

    @Argument(help: .reference) var reference: String
    @Option(name: .customLong("successor"), help: "Successor: \"unit=14812;share=0.7\"; repeat for each.")
    var successors: [Part] = []
    @Option(help: "Document it rests on.") var basis: String?
    @Option(
        help: "Where the rule leaves it to the authority: successor_full_year or split_at_change.",
        completion: .list(["successor_full_year", "split_at_change"])) var policy: String?
    @Option(help: "Unit that signs the ended unit's part.") var handover: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        ["successors": successors, "basis": basis, "policy": policy, "handover": handover]
    }
}
