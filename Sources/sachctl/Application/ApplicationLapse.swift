import ArgumentParser
import CertificationAPI

/// `sachctl application lapse` (A6).
struct ApplicationLapse: EventCommand {
    static let move = Move(.application, "lapse", "Lapse an unanswered application.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
