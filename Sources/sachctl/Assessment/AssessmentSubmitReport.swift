import ArgumentParser
import CertificationAPI

/// `sachctl assessment submit-report` (M8).
struct AssessmentSubmitReport: EventCommand {
    static let move = Move(.assessment, "submit_report", "Submit the report; it is frozen.")

    @Argument(help: .reference) var reference: String
    @Option(
        help: "How the minutes were closed: signed_by_both, facility_refused_to_sign.",
        completion: .list(["signed_by_both", "facility_refused_to_sign"]))
    var minutes: String?
    @Option(help: "What the facility said when it refused to sign.") var refusalNote: String?
    @Option(help: "Last day of the assessment (yyyy-mm-dd).") var lastDay: Day?
    @Option(help: "The report in a few sentences.") var summary: String?
    @Option(
        name: .customLong("participant"),
        help: "name=Nguyễn Văn A;title=Giám đốc;side=facility (team or facility); repeat for each.")
    var participants: [Part] = []
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        [
            "minutes": minutes, "refusal_note": refusalNote, "last_day": lastDay, "summary": summary,
            "participants": participants,
        ]
    }
}
