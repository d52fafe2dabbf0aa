import ArgumentParser
import CertificationAPI

/// `sachctl application reduce-scope` (A19).
struct ApplicationReduceScope: EventCommand {
    static let move = Move(.application, "reduce_scope", "Take sites out of the application.")

    @Argument(help: .reference) var reference: String
    @Option(name: .customLong("site"), help: "Number of a site to take out; repeat for each.") var sites: [Int] = []
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["sites": sites] }
}
