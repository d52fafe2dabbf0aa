import ArgumentParser
import CertificationAPI

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
    @Option(help: "Measurement as a JSON object: the object itself, a file or -.") var values: String?
    @OptionGroup var options: MoveOptions

    var payload: Payload {
        get throws {
            let measured = try values.map { try Payload.json(of: $0) }
            return ["criterion": criterion, "answer": answer, "reason": reason, "data": measured]
        }
    }
}
