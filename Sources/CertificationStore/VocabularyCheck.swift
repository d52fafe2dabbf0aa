import Certification
import LibPQ

/// Compares the words of this version with the rule book's rows.
///
/// The newest revision of each machine must have exactly the words of ``Vocabulary``, older ones no others.
public enum VocabularyCheck {
    /// The words that one side lacks, as in `application.state.parked: not in this version`; empty = they speak alike.
    public static func differences(_ store: Store) async throws(StoreError) -> [String] {
        let rows = try await store.read(ReadVocabulary())
        var differences: [String] = []
        for (kind, spoken) in [("state", Vocabulary.states), ("event", Vocabulary.events)] {
            let written = rows.filter { $0.kind == kind }
            for (machine, words) in spoken.sorted(by: { $0.key < $1.key }) {
                let newest = Set(written.filter { $0.workflow == machine && $0.isNewest }.map(\.word))
                for word in words.subtracting(newest).sorted() {
                    differences.append("\(machine).\(kind).\(word): not in the rule book")
                }
            }
            for row in written where spoken[row.workflow]?.contains(row.word) != true {
                differences.append("\(row.workflow).\(kind).\(row.word): not in this version")
            }
        }
        return differences
    }
}

/// Every state and event of every revision.
public struct ReadVocabulary: Statement {
    /// One word of the rule book.
    public struct Row: Sendable {
        var kind: String
        var workflow: String
        var word: String
        var isNewest: Bool
    }

    /// Asks for all words.
    public init() {}

    /// It only reads.
    public static let isReadOnly = true
    /// States but `new`, and the events of transitions.
    public static let sql = """
        WITH newest AS (
            SELECT workflow, max(revision) AS revision
            FROM sach.workflow_revision
            GROUP BY workflow
        )
        SELECT 'state' AS kind, s.workflow, s.state AS word, bool_or(s.revision = n.revision) AS is_newest
        FROM sach.workflow_state s
        JOIN newest n USING (workflow)
        WHERE s.state <> 'new'
        GROUP BY s.workflow, s.state
        UNION ALL
        SELECT 'event', t.workflow, t.event, bool_or(t.revision = n.revision)
        FROM sach.workflow_transition t
        JOIN newest n USING (workflow)
        GROUP BY t.workflow, t.event
        ORDER BY 1, 2, 3
        """
    /// Kind, machine, word, newest.
    public static let columns = [
        Column("kind", "text"), Column("workflow", "text"), Column("word", "text"), Column("is_newest", "bool"),
    ]

    /// Reads one word.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Row {
        Row(
            kind: try row.read("kind"), workflow: try row.read("workflow"), word: try row.read("word"),
            isNewest: try row.read("is_newest"))
    }
}
