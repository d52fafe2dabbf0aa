import CertificationAPI
import CertificationStore

/// What states and events of the rule book are called, read once: a message names them in words, not by their keys.
///
/// A name that is not known yet is looked for again, so that a rule book that grew while the daemon ran is found.
actor RuleBookNames {
    /// What a name belongs to.
    enum Part: String, Sendable {
        /// A state of a machine.
        case state
        /// An event of a machine.
        case event
    }

    private struct Key: Hashable {
        var workflow: String
        var part: String
        var code: String
    }

    private var names: [Key: LocalizedText] = [:]

    /// The name in both languages; `nil` when the rule book has none.
    func name(
        of part: Part, _ code: String, _ machine: Machine, _ store: Store
    ) async throws -> LocalizedText? {
        let key = Key(workflow: machine.rawValue, part: part.rawValue, code: code)
        if let name = names[key] { return name }
        for row in try await store.read(ListRuleBookNames()) {
            names[Key(workflow: row.workflow, part: row.part, code: row.code)] = LocalizedText(vi: row.vi, en: row.en)
        }
        return names[key]
    }
}
