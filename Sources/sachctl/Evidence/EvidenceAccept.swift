import ArgumentParser
import CertificationAPI

/// `sachctl evidence accept` (E3).
struct EvidenceAccept: EventCommand {
    static let move = Move(.evidence, "accept", "Accept a document that was checked.")

    @Argument(help: .reference) var reference: String
    @Option(help: "How it was checked.") var how: String?
    @Option(help: "Page of the register it was checked on.") var checkedUrl: String?
    @Option(help: "Day of the check (yyyy-mm-dd).") var checkedOn: Day?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["how": how, "checked_url": checkedUrl, "checked_on": checkedOn] }
}
