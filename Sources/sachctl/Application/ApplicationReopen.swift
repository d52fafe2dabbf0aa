import ArgumentParser
import CertificationAPI

/// `sachctl application reopen` (A7).
struct ApplicationReopen: EventCommand {
    static let move = Move(.application, "reopen", "Take up a lapsed application again.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
