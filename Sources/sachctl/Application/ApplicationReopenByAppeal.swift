import ArgumentParser
import CertificationAPI

/// `sachctl application reopen-by-appeal` (A22); upholding the appeal does the same.
struct ApplicationReopenByAppeal: EventCommand {
    static let move = Move(
        .application, "reopen_by_appeal", "Reopen a refused or declined case after an upheld appeal.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The appeal that was upheld (K12).") var appeal: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["appeal": appeal] }
}
