import ArgumentParser
import CertificationAPI

/// `sachctl obligation resubmit` (O7).
struct ObligationResubmit: EventCommand {
    static let move = Move(.obligation, "resubmit", "File the corrected report.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var filing: FilingOptions
    @OptionGroup var options: MoveOptions

    var payload: Payload { get throws { try filing.payload } }
}
