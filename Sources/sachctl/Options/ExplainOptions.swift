import ArgumentParser
import CertificationAPI

/// Which events `explain` shows.
struct ExplainOptions: ParsableArguments {
    @Option(help: "Only this event (request-completion).") var event: String?
    @Flag(help: "Only those that one of the person's roles may fire.") var mine = false
    @Flag(help: "Those too that only the clock fires.") var all = false

    /// The event as the rule book writes it.
    private var name: String? { event.map { String($0.map { $0 == "-" ? "_" : $0 }) } }

    /// The events to show; one that is named is shown whoever fires it.
    func chosen(of explanations: [Explanation]) -> [Explanation] {
        if let name { return explanations.filter { $0.event == name } }
        return explanations.filter { explanation in
            if !all, Self.isBySystem(explanation) { return false }
            return !mine || !explanation.missing.contains { $0.code.hasPrefix("role_missing:") }
        }
    }

    /// The event that was named and that the state does not have.
    func unknown(among explanations: [Explanation]) -> String? {
        guard let name, !explanations.contains(where: { $0.event == name }) else { return nil }
        return event
    }

    /// That some were left out, and how to see them.
    func hint(_ explanations: [Explanation], _ language: Language) -> String? {
        guard event == nil else { return nil }
        let hidden = explanations.count - chosen(of: explanations).count
        guard hidden > 0 else { return nil }
        let rest = mine ? language.say("bỏ --mine, hoặc thêm --all", "leave out --mine, or add --all") : "--all"
        return language.say("Không liệt kê \(hidden) thao tác: \(rest).", "\(hidden) events are not shown: \(rest).")
    }

    /// Whether only the daemon's clock fires it.
    private static func isBySystem(_ explanation: Explanation) -> Bool { explanation.roles == ["SYS"] }
}
