/// The isolation levels of PostgreSQL.
public enum IsolationLevel: String, Sendable {
    /// Each statement sees what was committed before it began.
    case readCommitted = "READ COMMITTED"
    /// All statements see one snapshot; a conflicting write fails with 40001.
    case repeatableRead = "REPEATABLE READ"
    /// As if transactions ran one after another; failures with 40001 are part of the bargain.
    case serializable = "SERIALIZABLE"
}
