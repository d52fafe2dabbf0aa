import ArgumentParser
import CertificationAPI

/// `sachctl certificate assessment-accepted` (M10).
struct CertificateAssessmentAccepted: EventCommand {
    static let move = Move(
        .certificate, "assessment_accepted",
        "Take over the result of an assessment.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @Option(help: "The assessment (S12).") var assessment: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["assessment": assessment] }
}
