import ArgumentParser
import CertificationAPI

/// `sachctl obligation submit` (O5).
struct ObligationSubmit: EventCommand {
    static let move = Move(.obligation, "submit", "File the report.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var filing: FilingOptions
    @OptionGroup var options: MoveOptions

    var payload: Payload { get throws { try filing.payload } }
}
