import ArgumentParser
import CertificationAPI

/// `sachctl application create` (A1).
struct ApplicationCreate: BirthCommand {
    static let move = Move(.application, "create", "Begin an application as a draft.")

    @Option(help: "The facility (F7).") var facility: String?
    @Option(help: "The certificate to renew (its number, or C12).") var renews: String?
    @OptionGroup var fields: ApplicationFields
    @OptionGroup var options: MoveOptions

    var payload: Payload { fields.payload.adding(["facility": facility, "renews": renews]) }
}
