import ArgumentParser
import CertificationAPI

/// `sachctl assessment plan` (M1).
struct AssessmentPlan: BirthCommand {
    static let move = Move(.assessment, "plan", "Plan an assessment of an application or a certificate.")

    @Option(help: "The application (A12) or the certificate (C12).") var parent: String?
    @Option(
        help: "Kind of assessment: initial, surveillance, special, renewal.",
        completion: .list(["initial", "surveillance", "special", "renewal"]))
    var type: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["parent": parent, "type": type] }
}
