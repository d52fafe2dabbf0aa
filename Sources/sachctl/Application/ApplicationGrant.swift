import ArgumentParser

/// `sachctl application grant` (A16).
struct ApplicationGrant: EventCommand {
    static let move = Move(.application, "grant", "Grant the certificate; its number is reserved at once.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The committee that decided.") var committee: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["committee": committee] }
}
