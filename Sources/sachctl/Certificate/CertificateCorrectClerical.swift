import ArgumentParser
import CertificationAPI

/// `sachctl certificate correct-clerical` (C16).
struct CertificateCorrectClerical: EventCommand {
    static let move = Move(.certificate, "correct_clerical", "Correct a clerical error as another person proposed.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
