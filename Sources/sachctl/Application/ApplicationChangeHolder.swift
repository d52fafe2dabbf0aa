import ArgumentParser
import CertificationAPI

/// `sachctl application change-holder` (A20).
struct ApplicationChangeHolder: EventCommand {
    static let move = Move(.application, "change_holder", "Name another holder; the case goes back to checking.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Name of the new holder.") var name: String?
    @Option(help: "Its organisation.") var organisation: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["name": name, "organisation": organisation] }
}
