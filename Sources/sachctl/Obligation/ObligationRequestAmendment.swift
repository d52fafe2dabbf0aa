import ArgumentParser
import CertificationAPI

/// `sachctl obligation request-amendment` (O13).
struct ObligationRequestAmendment: EventCommand {
    static let move = Move(.obligation, "request_amendment", "Ask to amend a consolidated report.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
