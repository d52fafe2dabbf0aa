import ArgumentParser

/// `sachctl application create` (A1).
struct ApplicationCreate: BirthCommand {
    static let move = Move(.application, "create", "Begin an application as a draft.")

    @OptionGroup var fields: ApplicationFields
    @OptionGroup var options: MoveOptions

    var payload: Payload { fields.payload }
}
