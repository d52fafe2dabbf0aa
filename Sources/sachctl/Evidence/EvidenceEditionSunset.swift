import ArgumentParser
import CertificationAPI

/// `sachctl evidence edition-sunset` (E7).
struct EvidenceEditionSunset: EventCommand {
    static let move = Move(.evidence, "edition_sunset", "End the acceptance of an edition.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
