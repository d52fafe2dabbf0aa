import TestSupport

extension StagedStory {
    /// The consolidated report of the year, from its draft to the first delivery.
    static let consolidation: [Step] = [
        Step(
            stage: "report drafted", machine: "report", event: "prepare", actor: Cast.consolidator,
            payload: #"{"rule": "TH-2026", "period": "2026", "target_sets": ["KH160", "QD889"]}"#, isBirth: true),
        Step(stage: "report frozen", machine: "report", event: "freeze", actor: Cast.consolidator),
        Step(
            stage: "report approved", machine: "report", event: "approve", actor: Cast.approver,
            payload: #"{"number": "12/BC-SCT"}"#),
        Step(
            stage: "report sent", machine: "report", event: "send", actor: Cast.consolidator,
            payload: """
                {"recipient": "BCT", "number": "12/BC-SCT", "method": "post", "sent_on": "2026-11-02", "proof": "RR 1"}
                """),
    ]
}
