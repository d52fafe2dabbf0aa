import ArgumentParser
import CertificationAPI

/// `sachctl assessment object` (M3).
struct AssessmentObject: EventCommand {
    static let move = Move(.assessment, "object", "Object to the proposed team.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Why.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["reason": reason] }
}
