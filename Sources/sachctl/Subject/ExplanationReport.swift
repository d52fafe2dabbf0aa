import CertificationAPI
import CertificationClient

/// What `explain` prints, for every machine alike.
struct ExplanationReport {
    /// The machine.
    let machine: Machine
    /// The subject.
    let reference: String
    /// The person asked for, `nil` for the caller.
    let person: String?
    /// Which events are shown.
    let choice: ExplainOptions

    /// Asks the daemon and prints: `✓` what can be done now, `✗` what cannot, each missing thing on a line of its own.
    func print(_ common: CommonOptions) throws {
        try common.run(about: .init(noun: machine.rawValue, reference: reference)) { client in
            let all = try client.explain(machine, reference, person: person)
            let explanations = choice.chosen(of: all)
            if let unknown = choice.unknown(among: all) {
                let verbs = all.map { $0.event.split(separator: "_").joined(separator: "-") }.joined(separator: ", ")
                throw ClientError.problem(
                    Problem(
                        .noSuchMove,
                        detail: common.language.say(
                            "Trạng thái hiện tại không có thao tác “\(unknown)”; có: \(verbs).",
                            "The state has no event “\(unknown)”; there are: \(verbs).")))
            }
            if common.output.quiet { return explanations.filter(\.isAllowed).forEach { Terminal.say($0.event) } }
            switch common.output.format {
            case .json: Terminal.say(try JSONText.pretty(Listed(items: explanations)))
            case .csv: Terminal.write(Self.csv(explanations, common.language))
            case .table:
                Self.lines(explanations, common.language).forEach(Terminal.say)
                choice.hint(all, common.language).map(Terminal.complain)
            }
        }
    }

    static func lines(_ explanations: [Explanation], _ language: Language) -> [String] {
        guard !explanations.isEmpty else {
            return [language.say("Hồ sơ đã kết thúc.", "Nothing leads out of this state.")]
        }
        return explanations.flatMap { explanation in
            let verb = explanation.event.split(separator: "_").joined(separator: "-")
            let roles = explanation.roles.joined(separator: ", ")
            let head =
                "\(explanation.isAllowed ? "✓" : "✗") \(verb)  \(language.say(explanation.eventName))"
                + " → \(explanation.toStateName.map(language.say) ?? explanation.toState)  (\(roles); \(explanation.source))"
            let missing = explanation.missing.map { "    - " + language.say($0.message) + "  [" + $0.code + "]" }
            return ([head] + missing).map(DisplayWidth.harmless)
        }
    }

    private static func csv(_ explanations: [Explanation], _ language: Language) -> String {
        let header = CSV.record(["event", "toState", "source", "roles", "isAllowed", "code", "message"])
        return header
            + explanations.flatMap { explanation in
                let missing = explanation.missing.isEmpty ? [nil] : explanation.missing.map(Optional.some)
                return missing.map { requirement in
                    CSV.record([
                        explanation.event, explanation.toState, explanation.source,
                        explanation.roles.joined(separator: " "), String(explanation.isAllowed),
                        requirement?.code ?? "",
                        requirement.map { language.say($0.message) } ?? "",
                    ])
                }
            }.joined()
    }
}
