import ArgumentParser
import CertificationAPI

/// `sachctl application extend-scope` (A20).
struct ApplicationExtendScope: EventCommand {
    static let move = Move(.application, "extend_scope", "Add sites; the case goes back to checking.")

    @Argument(help: .reference) var reference: String
    @Option(name: .customLong("site"), help: "Site: \"name=…;address=…\"; repeat for each.") var sites: [Part] = []
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["sites": sites] }
}
