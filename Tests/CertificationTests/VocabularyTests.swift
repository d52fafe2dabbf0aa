import Certification
import Testing

@Suite struct VocabularyTests {
    @Test func `every machine has states and events, named like rows and verbs`() {
        #expect(Vocabulary.states.keys.sorted() == Vocabulary.events.keys.sorted())
        for words in Array(Vocabulary.states.values) + Array(Vocabulary.events.values) {
            #expect(!words.isEmpty)
            #expect(words.allSatisfy { $0.allSatisfy { $0 == "_" || ($0.isASCII && $0.isLowercase) } })
        }
    }

    @Test func `no state is the pseudo-state of birth`() {
        #expect(Vocabulary.states.values.allSatisfy { !$0.contains("new") })
    }

    @Test func `roles have their four-letter codes, the system and anyone three`() {
        #expect(Role.allCases.count == 16)
        #expect(Role.allCases.allSatisfy { $0.rawValue.count == ([.system, .anyone].contains($0) ? 3 : 4) })
    }
}
