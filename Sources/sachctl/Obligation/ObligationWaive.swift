import ArgumentParser

/// `sachctl obligation waive` (O8).
struct ObligationWaive: EventCommand {
    static let move = Move(.obligation, "waive", "Waive the report, as another person proposed.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
