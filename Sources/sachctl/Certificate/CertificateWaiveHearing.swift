import ArgumentParser
import CertificationAPI

/// `sachctl certificate waive-hearing` (C6).
struct CertificateWaiveHearing: EventCommand {
    static let move = Move(.certificate, "waive_hearing", "Need no more time to be heard.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
