import ArgumentParser
import CertificationAPI

/// `sachctl application assessment-accepted` (A11).
struct ApplicationAssessmentAccepted: EventCommand {
    static let move = Move(.application, "assessment_accepted", "Take over the accepted assessment.", bySystem: true)

    @Argument(help: .reference) var reference: String
    @OptionGroup var options: MoveOptions
}
