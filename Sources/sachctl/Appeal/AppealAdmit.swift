import ArgumentParser
import CertificationAPI

/// `sachctl appeal admit`.
struct AppealAdmit: EventCommand {
    static let move = Move(.appeal, "admit", "Admit the appeal and handle it.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
