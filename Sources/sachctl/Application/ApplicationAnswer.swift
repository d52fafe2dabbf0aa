import ArgumentParser
import CertificationAPI

/// `sachctl application answer` (A5).
struct ApplicationAnswer: EventCommand {
    static let move = Move(.application, "answer", "Answer the items that were asked for.")

    @Argument(help: .reference) var reference: String
    @Option(name: .customLong("item"), help: "Answer: \"no=1;answer=…\"; repeat for each.") var items: [Part] = []
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["items": items] }
}
