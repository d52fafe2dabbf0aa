import ArgumentParser
import CertificationAPI

/// `sachctl appeal lodge`.
struct AppealLodge: BirthCommand {
    static let move = Move(.appeal, "lodge", "Appeal against a decision, within 15 days after it arrived.")

    @Option(name: .customLong("against"), help: "The application, certificate or finding the decision is about.")
    var parent: String?
    @Option(help: "The grounds.") var statement: String?
    @Option(help: "What is asked for.") var requested: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["parent": parent, "statement": statement, "requested": requested] }
}
