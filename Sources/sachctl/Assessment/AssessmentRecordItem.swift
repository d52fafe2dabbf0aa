import ArgumentParser

/// `sachctl assessment record-item` (M6).
struct AssessmentRecordItem: EventCommand {
    static let move = Move(.assessment, "record_item", "Answer one item of the checklist.")

    @Argument(help: .reference) var reference: String
    @Option(help: "The criterion.") var criterion: String?
    @Option(
        help: "The answer: yes, partly, no, not_applicable.",
        completion: .list(["yes", "partly", "no", "not_applicable"]))
    var answer: String?
    @Option(help: "Why it is not applicable.") var reason: String?
    @Option(help: "Measured data: \"baseline:=1200;actual:=1080;unit=kWh\".") var values: Part?
    @OptionGroup var options: MoveOptions

    var payload: Payload { ["criterion": criterion, "answer": answer, "reason": reason, "data": values] }
}
