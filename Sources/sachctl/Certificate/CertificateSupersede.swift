import ArgumentParser
import CertificationAPI

/// `sachctl certificate supersede` (C12, C13, C15, C16).
struct CertificateSupersede: EventCommand {
    static let move = Move(.certificate, "supersede", "Give way to the next version.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @Option(help: "The version that replaces it (C12).") var by: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["by": by] }
}
