import ArgumentParser

/// `sachctl obligation accept` (O7).
struct ObligationAccept: EventCommand {
    static let move = Move(.obligation, "accept", "Accept the report.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
