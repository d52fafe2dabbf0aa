import ArgumentParser
import CertificationAPI

/// `sachctl application void` (A23).
struct ApplicationVoid: EventCommand {
    static let move = Move(.application, "void", "Void, as another person proposed.")

    @Argument(help: .reference) var reference: String
    @Option(
        help: "Coded reason: facility_closed, duplicate, test_entry.",
        completion: .list(["facility_closed", "duplicate", "test_entry"]))
    var reason: String?
    @OptionGroup var confirmation: ExecuteOption
    @OptionGroup var options: MoveOptions

    var isExecuted: Bool { confirmation.execute }

    var payload: Payload { ["reason": reason] }
}
