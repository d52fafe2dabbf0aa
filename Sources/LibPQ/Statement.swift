/// A statement with its text, its parameters and its decoder in one type.
///
/// It is prepared on first use in each session, under a name made from the type's. A test describes every statement
/// against a real server and compares `columns` with what it answers.
public protocol Statement: Sendable {
    /// What one row becomes; `Void` for statements that answer no rows.
    associatedtype Row: Sendable

    /// One fixed text a type, with a cast on each parameter (`$1::bigint`).
    static var sql: String { get }

    /// The result columns in order.
    static var columns: [Column] { get }

    /// How logs and errors name the statement; the type's name unless said otherwise.
    static var name: String { get }

    /// Whether it changes nothing, so that losing its answer loses nothing; false unless said otherwise.
    static var isReadOnly: Bool { get }

    /// Appends the parameters in the order of `$1`, `$2` …
    func bind(into bindings: inout Bindings)

    /// Makes a row's value; runs on the connection's thread, so nothing of the C library leaves it.
    static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Row
}

extension Statement {
    /// The type's name without its module.
    public static var name: String { String(describing: Self.self) }

    /// May change something.
    public static var isReadOnly: Bool { false }

    /// No parameters.
    public func bind(into bindings: inout Bindings) {}
}

extension Statement where Row == Void {
    /// No columns.
    public static var columns: [Column] { [] }

    /// Nothing to decode.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) {}
}
