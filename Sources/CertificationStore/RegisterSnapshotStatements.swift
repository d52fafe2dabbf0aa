import LibPQ

/// A day of a network whose snapshot is still to be made, and what is to be signed of it.
public struct DueSnapshot: Sendable, Equatable {
    /// Code of the network.
    public var network: String
    /// The day, ISO 8601.
    public var day: String
    /// Entries of the register then.
    public var entries: Int
    /// SHA-256 of the snapshot's bytes.
    public var sha256: [UInt8]
}

/// The oldest days whose snapshot is still to be made.
public struct ListDueSnapshots: Statement {
    /// How many at most.
    public var limit: Int

    /// Names the limit.
    public init(limit: Int) { self.limit = limit }

    /// The text.
    public static let sql = """
        SELECT d.network, d.day::text AS day, b.entries, b.sha256
        FROM sach.register_snapshot_due($1::int) d
        CROSS JOIN LATERAL sach.register_snapshot_body(d.network, d.day) b
        """
    /// The answer's columns.
    public static let columns: [Column] = [
        Column("network", "text"), Column("day", "text"), Column("entries", "int4"), Column("sha256", "bytea"),
    ]
    /// It changes nothing.
    public static let isReadOnly = true

    /// Binds the limit.
    public func bind(into bindings: inout Bindings) { bindings.append(limit) }

    /// Reads one day.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> DueSnapshot {
        DueSnapshot(
            network: try row.read("network"), day: try row.read("day"), entries: try row.read("entries"),
            sha256: try row.read("sha256"))
    }
}

/// Stores a signed snapshot; false when another daemon was first.
public struct AddSnapshot: Statement {
    /// What was signed.
    public var snapshot: DueSnapshot
    /// Name of the key.
    public var keyID: String
    /// Ed25519, 64 bytes.
    public var signature: [UInt8]

    /// Names snapshot, key and signature.
    public init(_ snapshot: DueSnapshot, keyID: String, signature: [UInt8]) {
        self.snapshot = snapshot
        self.keyID = keyID
        self.signature = signature
    }

    /// The call.
    public static let sql =
        "SELECT sach.register_snapshot_add($1::text, $2::date, $3::bytea, $4::text, $5::bytea) AS is_added"
    /// The answer's column.
    public static let columns: [Column] = [Column("is_added", "bool")]

    /// Binds the five parameters.
    public func bind(into bindings: inout Bindings) {
        bindings.append(snapshot.network)
        bindings.append(snapshot.day)
        bindings.append(snapshot.sha256)
        bindings.append(keyID)
        bindings.append(signature)
    }

    /// Reads whether it was.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Bool { try row.read("is_added") }
}

/// A snapshot as it was signed, without its bytes.
package struct SnapshotRow: Sendable {
    package var network: String
    package var day: String
    package var entries: Int
    package var sha256: String
    package var keyID: String
    package var publicKey: String
    package var signature: String
    package var madeAt: String
}

/// A network's snapshots, newest first: the one of a day, or a page before one.
package struct ListSnapshots: Statement {
    /// Code of the network.
    package var network: String
    /// The day; `nil` = all.
    package var day: String?
    /// Only days before this one; `nil` = from the newest on.
    package var before: String?
    /// How many at most.
    package var limit: Int

    /// Names the parameters.
    package init(network: String, day: String? = nil, before: String? = nil, limit: Int) {
        self.network = network
        self.day = day
        self.before = before
        self.limit = limit
    }

    package static let sql = """
        SELECT n.code AS network, s.day::text AS day, s.entries, encode(s.sha256, 'hex') AS sha256, s.key_id,
            encode(k.public_key, 'hex') AS public_key, encode(s.signature, 'hex') AS signature,
            to_char(s.made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS made_at
        FROM sach.network n
        JOIN sach.register_snapshot s USING (network)
        JOIN sach.signing_key k USING (key_id)
        WHERE n.code = upper($1::text)
            AND ($2::date IS NULL OR s.day = $2::date)
            AND ($3::date IS NULL OR s.day < $3::date)
        ORDER BY s.day DESC
        LIMIT $4::int
        """
    package static let columns: [Column] = [
        Column("network", "text"), Column("day", "text"), Column("entries", "int4"), Column("sha256", "text"),
        Column("key_id", "text"), Column("public_key", "text"), Column("signature", "text"), Column("made_at", "text"),
    ]
    package static let isReadOnly = true

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(day)
        bindings.append(before)
        bindings.append(limit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SnapshotRow {
        SnapshotRow(
            network: try row.read("network"), day: try row.read("day"), entries: try row.read("entries"),
            sha256: try row.read("sha256"), keyID: try row.read("key_id"), publicKey: try row.read("public_key"),
            signature: try row.read("signature"), madeAt: try row.read("made_at"))
    }
}

/// A piece of a snapshot's bytes: as large a register as there is goes out through a small window.
package struct ReadSnapshotPiece: Statement {
    /// Code of the network.
    package var network: String
    /// The day.
    package var day: String
    /// The first character's place, from 1.
    package var from: Int
    /// Characters at most.
    package var length: Int

    /// Names the piece.
    package init(network: String, day: String, from: Int, length: Int) {
        self.network = network
        self.day = day
        self.from = from
        self.length = length
    }

    package static let sql = """
        SELECT substr(s.body, $3::int, $4::int) AS piece
        FROM sach.network n
        JOIN sach.register_snapshot s USING (network)
        WHERE n.code = upper($1::text) AND s.day = $2::date
        """
    package static let columns: [Column] = [Column("piece", "text")]
    package static let isReadOnly = true

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(day)
        bindings.append(from)
        bindings.append(length)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> String { try row.read("piece") }
}
