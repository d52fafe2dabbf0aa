import ArgumentParser

/// `sachctl application hold` (A21).
struct ApplicationHold: EventCommand {
    static let move = Move(.application, "hold", "Stop the clocks for a coded reason.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Coded reason, for instance force_majeure or litigation.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
