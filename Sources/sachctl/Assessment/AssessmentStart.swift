import ArgumentParser
import CertificationAPI

/// `sachctl assessment start` (M5).
struct AssessmentStart: EventCommand {
    static let move = Move(.assessment, "start", "Start the assessment.")

    @Argument(help: .reference) var reference: String
    @Option(help: "How it is done: on_site, remote, desk.", completion: .list(["on_site", "remote", "desk"]))
    var mode: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["mode": mode] }
}
