import CertificationStore
import LibPQ
import TestSupport
import Testing

@Suite struct VocabularyCheckTests {
    @Test func `the rule book and this version speak alike`() async throws {
        let database = try await SachDatabase.make()
        #expect(try await VocabularyCheck.differences(database.store(poolSize: 1)) == [])
    }

    @Test func `a word that only the rule book has is named`() async throws {
        let database = try await SachDatabase.make()
        let owner = try await database.connect()
        try await owner.script(
            """
            INSERT INTO sach.workflow_state (workflow, revision, state, name_vi, name_en)
            VALUES ('evidence', 1, 'parked', 'gửi', 'parked')
            """)
        await owner.close()
        let differences = try await VocabularyCheck.differences(database.store(poolSize: 1))
        #expect(differences == ["evidence.state.parked: not in this version"])
    }
}
