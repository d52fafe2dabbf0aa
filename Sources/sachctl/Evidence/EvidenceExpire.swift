import ArgumentParser
import CertificationAPI

/// `sachctl evidence expire` (E6).
struct EvidenceExpire: EventCommand {
    static let move = Move(.evidence, "expire", "Expire a document.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
