import CertificationAPI
import Testing

/// How moves of many states are drawn as one row.
struct WorkflowFoldingTests {
    private func rows(_ transitions: [WorkflowTransition]) -> [String] {
        let description = WorkflowDescription(
            workflow: "toy", revision: 1, prefix: "T", effectiveFrom: "2017-01-01", source: "test",
            name: LocalizedText(vi: "đồ chơi", en: "Toy"), states: [], events: [], transitions: transitions, fields: [],
            timers: [])
        return WorkflowRendering.markdown(description).split(separator: "\n").dropFirst(3).map(String.init)
    }

    private func move(_ from: String, _ event: String, _ to: String, roles: [String] = ["APPL"]) -> WorkflowTransition {
        WorkflowTransition(from: from, event: event, to: to, roles: roles, guards: [], effects: [], source: "T1")
    }

    @Test func `moves that differ only in where they start share a row`() {
        #expect(
            rows([move("open", "leave", "gone"), move("draft", "leave", "gone")])
                == ["| T1 | draft, open | leave | gone | APPL |   |   |"])
    }

    @Test func `moves that stay where they are share a row`() {
        #expect(
            rows([move("open", "note", "open"), move("draft", "note", "draft")])
                == ["| T1 | draft, open | note | same | APPL |   |   |"])
    }

    @Test func `a move that stays in the only state names it`() {
        #expect(rows([move("open", "note", "open")]) == ["| T1 | open | note | open | APPL |   |   |"])
    }

    @Test func `moves of different people keep their rows`() {
        #expect(rows([move("open", "leave", "gone"), move("draft", "leave", "gone", roles: ["INTK"])]).count == 2)
    }
}
