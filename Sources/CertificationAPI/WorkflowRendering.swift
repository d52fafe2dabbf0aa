/// Draws a machine: the tables of the README as Markdown, the graph as DOT.
///
/// Pure; the same rows give the same bytes.
public enum WorkflowRendering {
    /// One table, the moves in the order of the rules they come from; moves that differ only in the state they start in share
    /// a row, and one that stays where it is leads to "same".
    public static func markdown(_ description: WorkflowDescription) -> String {
        let header = ["#", "From", "Event", "To", "Who", "Guards", "Effects"]
        let rows = folded(ordered(description.transitions)).map { moves in
            let move = moves[0]
            return [
                move.source, moves.map(\.from).joined(separator: ", "), move.event,
                moves.count > 1 && move.from == move.to ? "same" : move.to, move.roles.joined(separator: ", "),
                move.guards.joined(separator: ", "), move.effects.joined(separator: ", "),
            ].map(cell)
        }
        let lines = ([header, header.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
        let title = "### \(description.name.en) (`\(description.workflow)`, revision \(description.revision))"
        return ([title, ""] + lines).joined(separator: "\n") + "\n"
    }

    /// A directed graph: final states have a double border, states whose clock stands still a dashed one.
    public static func dot(_ description: WorkflowDescription) -> String {
        var lines = [
            "digraph \(quoted(description.workflow)) {", "    rankdir=LR;", "    node [shape=box, style=rounded];",
        ]
        lines.append("    \(quoted("new")) [shape=point];")
        for state in description.states.sorted(by: { $0.state.utf8.lexicographicallyPrecedes($1.state.utf8) })
        where state.state != "new" {
            var attributes = ["label=\(quoted("\(state.state)\n\(state.name.vi)"))"]
            if state.isFinal { attributes.append("peripheries=2") }
            if state.clockStops { attributes.append("style=\(quoted("rounded,dashed"))") }
            lines.append("    \(quoted(state.state)) [\(attributes.joined(separator: ", "))];")
        }
        for move in ordered(description.transitions) {
            let label = quoted("\(move.event)\n\(move.roles.joined(separator: ", "))")
            lines.append("    \(quoted(move.from)) -> \(quoted(move.to)) [label=\(label)];")
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    /// By source, with its digits counted as a number (`A9` before `A10`), then by state and event.
    static func ordered(_ moves: [WorkflowTransition]) -> [WorkflowTransition] {
        moves.sorted { left, right in
            let keys = (SourceKey(left.source), SourceKey(right.source))
            guard keys.0 == keys.1 else { return keys.0 < keys.1 }
            return left.from == right.from
                ? left.event.utf8.lexicographicallyPrecedes(right.event.utf8)
                : left.from.utf8.lexicographicallyPrecedes(right.from.utf8)
        }
    }

    /// Moves that say the same of several states, together, where the first of them stands.
    static func folded(_ moves: [WorkflowTransition]) -> [[WorkflowTransition]] {
        var places: [[String]: Int] = [:]
        var groups: [[WorkflowTransition]] = []
        for move in moves {
            let target = move.to == move.from ? "same" : move.to
            let rule = [move.source, move.event, target] + move.roles + ["|"] + move.guards + ["|"] + move.effects
            if let place = places[rule] {
                groups[place].append(move)
            } else {
                places[rule] = groups.count
                groups.append([move])
            }
        }
        return groups
    }

    private struct SourceKey: Comparable {
        var letters: String
        var number: Int
        var rest: String

        init(_ source: String) {
            letters = String(source.prefix { !$0.isNumber })
            let digits = source.dropFirst(letters.count).prefix { $0.isNumber }
            number = Int(digits) ?? 0
            rest = String(source.dropFirst(letters.count + digits.count))
        }

        static func < (left: SourceKey, right: SourceKey) -> Bool {
            (left.letters, left.number, left.rest) < (right.letters, right.number, right.rest)
        }
    }

    private static func cell(_ text: String) -> String {
        text.isEmpty ? " " : String(text.replacing("|", with: "\\|").replacing("\n", with: " "))
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
