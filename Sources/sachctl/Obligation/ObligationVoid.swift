import ArgumentParser

/// `sachctl obligation void` (O9).
struct ObligationVoid: EventCommand {
    static let move = Move(.obligation, "void", "Void the obligation, as another person proposed.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var options: MoveOptions

    var isExecuted: Bool { confirmation.execute }

    var payload: Payload { ["reason": reason] }
}
