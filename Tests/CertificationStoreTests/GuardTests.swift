import LibPQ
import TestSupport
import Testing

/// Every guard refuses alone, with its own code, and nothing is left of the attempt but its record.
@Suite struct GuardTests {
    @Test func `every guard of the rule book has a case`() async throws {
        let database = try await SachDatabase.make()
        let owner = try await database.connect()
        let rows = try await owner.query(
            "SELECT DISTINCT unnest(guards) AS guard FROM sach.workflow_transition ORDER BY 1")
        await owner.close()
        let known = Set(GuardCase.all.map(\.guardName))
        #expect(known == Set(rows.compactMap { $0["guard"] }))
    }

    @Test func `each guard refuses with exactly its codes`() async throws {
        var story = try await StagedStory()
        try await story.tell { story in
            for test in GuardCase.all where test.stage == story.stage {
                let answer = try await story.attempt(
                    machine: test.machine, event: test.event, actor: test.actor, payload: test.payload,
                    isBirth: test.isBirth, breaking: test.breaking)
                let expected = test.codes.map(story.filled)
                if answer.outcome != "unmet" || answer.codes != expected {
                    Issue.record(
                        "\(test.guardName) at \(test.stage): \(answer.outcome) \(answer.codes), expected \(expected)")
                }
            }
        }
        let stages = Set(StagedStory.script.map(\.stage) + ["beginning"])
        #expect(stages.isSuperset(of: GuardCase.all.map(\.stage)))
        await story.close()
    }
}
