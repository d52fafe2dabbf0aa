import ArgumentParser
import CertificationAPI

/// `sachctl certificate waive-surveillance` (§3.5).
struct CertificateWaiveSurveillance: EventCommand {
    static let move = Move(.certificate, "waive_surveillance", "Waive one surveillance.")

    @Argument(help: .reference) var reference: String
    @Option(help: "Number of the surveillance.") var no: Int?
    @Option(help: "Why, in words.") var reason: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["no": no, "reason": reason] }
}
