import ArgumentParser
import CertificationAPI
import CertificationClient

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
    @Option(
        help: ArgumentHelp(
            "Many items at once: a CSV or JSON file, or - for standard input.",
            discussion:
                "CSV has the columns criterion, answer, reason; any other is a figure of the item. JSON is a list of objects with criterion, answer, reason, data."
        ), completion: .file())
    var file: String?
    @OptionGroup var options: MoveOptions

    mutating func validate() throws {
        if file != nil, criterion != nil || answer != nil || reason != nil || values != nil || options.data != nil {
            throw ValidationError(
                "--file brings the items: leave out --criterion, --answer, --reason, --values, --data")
        }
    }

    func run() throws {
        guard let file else { return try fire() }
        let items = try ItemFile(file, options.common.language).items
        let key = options.idempotencyKey ?? Client.freshKey()
        let context = FailureReport.Context(
            noun: "assessment", verb: Self.move.verb, reference: reference, idempotencyKey: key)
        try options.common.run(about: context) { client in
            var response: AdvanceResponse?
            for (place, item) in items.enumerated() {
                do {
                    response = try client.advance(
                        .assessment, reference,
                        AdvanceRequest(
                            event: Self.move.event,
                            // A dry run leaves the version where it was.
                            expectedVersion: options.expectVersion.map { $0 + (options.dryRun ? 0 : place) },
                            data: item.data), isDryRun: options.dryRun, idempotencyKey: "\(key)/\(place + 1)")
                } catch {
                    Terminal.complain(refusal(of: item, done: place, of: items.count))
                    throw error
                }
            }
            guard let response else { return }
            if options.common.output.format == .table, !options.common.output.quiet {
                Terminal.say(
                    options.common.language.say("\(items.count) nội dung.", "\(items.count) items."))
            }
            try MoveReport(response: response, needsExecute: false).print(options.common)
        }
    }

    /// Which item was refused, and what stands already.
    private func refusal(of item: ItemFile.Item, done: Int, of all: Int) -> String {
        let criterion = DisplayWidth.harmless(item.data["criterion"]?.text ?? "-")
        return options.common.language.say(
            "Mục \(item.place) (\(criterion)) bị từ chối; đã ghi \(options.dryRun ? 0 : done)/\(all) mục trước đó.",
            "Item \(item.place) (\(criterion)) is refused; \(options.dryRun ? 0 : done) of \(all) before it are recorded."
        )
    }

    var payload: Payload {
        get throws {
            let measured = try values.map { try Payload.json(of: $0) }
            return ["criterion": criterion, "answer": answer, "reason": reason, "data": measured]
        }
    }
}
