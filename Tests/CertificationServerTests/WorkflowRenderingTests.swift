import CertificationAPI
import Testing

/// How a machine is drawn.
struct WorkflowRenderingTests {
    private let description = WorkflowDescription(
        workflow: "toy", revision: 1, prefix: "T", effectiveFrom: "2017-01-01", source: "test",
        name: LocalizedText(vi: "đồ chơi", en: "Toy"),
        states: [
            WorkflowState(state: "open", name: LocalizedText(vi: "mở", en: "open"), isFinal: false, clockStops: true),
            WorkflowState(state: "done", name: LocalizedText(vi: "xong", en: "done"), isFinal: true, clockStops: false),
        ], events: [],
        transitions: [
            WorkflowTransition(
                from: "open", event: "finish", to: "done", roles: ["INTK", "SYS"], guards: ["a", "b"], effects: [],
                source: "T10"),
            WorkflowTransition(
                from: "new", event: "begin", to: "open", roles: ["APPL"], guards: [], effects: ["e|f"], source: "T9"),
        ], fields: [], timers: [])

    @Test func `the table is in the order of the rules`() {
        #expect(
            WorkflowRendering.markdown(description) == """
                ### Toy (`toy`, revision 1)

                | # | From | Event | To | Who | Guards | Effects |
                | --- | --- | --- | --- | --- | --- | --- |
                | T9 | new | begin | open | APPL |   | e\\|f |
                | T10 | open | finish | done | INTK, SYS | a, b |   |

                """)
    }

    @Test func `the graph marks final states and stopped clocks`() {
        #expect(
            WorkflowRendering.dot(description) == """
                digraph "toy" {
                    rankdir=LR;
                    node [shape=box, style=rounded];
                    "new" [shape=point];
                    "done" [label="done\\nxong", peripheries=2];
                    "open" [label="open\\nmở", style="rounded,dashed"];
                    "new" -> "open" [label="begin\\nAPPL"];
                    "open" -> "done" [label="finish\\nINTK, SYS"];
                }

                """)
    }
}
