import ArgumentParser
import CertificationAPI

/// `sachctl application return-to-assessor` (A13).
struct ApplicationReturnToAssessor: EventCommand {
    static let move = Move(.application, "return_to_assessor", "Return the case to the assessors.")

    @Argument(help: .reference) var reference: String
    @Option(name: .customLong("point"), help: "Point to settle; repeat for each.") var points: [String] = []
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["points": points] }
}
