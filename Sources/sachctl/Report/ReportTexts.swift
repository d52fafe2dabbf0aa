import ArgumentParser
import CertificationAPI

/// What people write beside the figures of a consolidated report.
struct ReportTexts: ParsableArguments {
    @Option(
        help: "JSON object of texts by part (direction, strengths, causes, nextyear, …), from a file or -.",
        completion: .file())
    var texts: String?
    @Option(
        help:
            "JSON object of milestones by target, {\"T6\": {\"value\": true, \"document\": \"…\"}}, from a file or -.",
        completion: .file())
    var milestones: String?

    /// The fields as data of the event.
    var payload: Payload {
        get throws { ["texts": try texts.map(Payload.json(of:)), "milestones": try milestones.map(Payload.json(of:))] }
    }
}
