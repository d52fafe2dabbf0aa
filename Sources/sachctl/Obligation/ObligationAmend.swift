import ArgumentParser
import CertificationAPI

/// `sachctl obligation amend` (O13).
struct ObligationAmend: EventCommand {
    static let move = Move(.obligation, "amend", "File the amended report.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var filing: FilingOptions
    @OptionGroup var options: MoveOptions

    var payload: Payload { get throws { try filing.payload } }
}
