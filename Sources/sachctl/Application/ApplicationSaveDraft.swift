import ArgumentParser
import CertificationAPI

/// `sachctl application save-draft`: an addition to A1, so that a draft can be changed before it is submitted.
struct ApplicationSaveDraft: EventCommand {
    static let move = Move(.application, "save_draft", "Change a draft.")

    @Argument(help: .reference) var reference: String
    @OptionGroup var fields: ApplicationFields
    @OptionGroup var options: MoveOptions

    var payload: Payload { fields.payload }
}
