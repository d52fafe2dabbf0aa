import ArgumentParser
import CertificationAPI

/// `sachctl application decline` (A9).
struct ApplicationDecline: EventCommand {
    static let move = Move(.application, "decline", "Decline, as another person proposed.")

    @Argument(help: .reference) var reference: String
    @Option(
        name: .customLong("reason"),
        help: "Coded reason; repeat for each: out_of_scope, no_means, still_incomplete, duplicate.",
        completion: .list(["out_of_scope", "no_means", "still_incomplete", "duplicate"]))
    var reasons: [String] = []
    @Option(help: "The reasons in words.") var text: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reasons": reasons, "text": text] }
}
