import ArgumentParser
import CertificationAPI

/// `sachctl certificate reserve` (C1).
struct CertificateReserve: BirthCommand {
    static let move = Move(.certificate, "reserve", "Reserve a number for a granted application.", bySystem: true)

    @Option(help: "The application (A12).") var parent: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["parent": parent] }
}
