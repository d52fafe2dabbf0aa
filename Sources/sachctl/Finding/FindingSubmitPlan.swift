import ArgumentParser
import CertificationAPI

/// `sachctl finding submit-plan` (F2).
struct FindingSubmitPlan: EventCommand {
    static let move = Move(.finding, "submit_plan", "Submit a plan of correction and corrective action.")

    @Argument(help: .reference) var reference: String
    @Option(help: "What is put right at once.") var correction: String?
    @Option(help: "The cause.") var cause: String?
    @Option(help: "What is done so that it does not happen again.") var action: String?
    @Option(help: "Who sees to it.") var owner: String?
    @Option(help: "Day it will be done (yyyy-mm-dd).") var date: Day?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["correction": correction, "cause": cause, "action": action, "owner": owner, "date": date] }
}
