import ArgumentParser

/// `sachctl application refuse` (A17).
struct ApplicationRefuse: EventCommand {
    static let move = Move(.application, "refuse", "Refuse the certificate.")

    @Argument(help: .reference) var reference: String
    @Option(name: .customLong("reason"), help: "Coded reason; repeat for each.") var reasons: [String] = []
    @Option(help: "The reasons in words.") var text: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reasons": reasons, "text": text] }
}
