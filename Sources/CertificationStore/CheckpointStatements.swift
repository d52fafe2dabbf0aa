import LibPQ

/// A checkpoint as the ledger holds it, with the public half of its key.
public struct StoredCheckpoint: Sendable, Equatable {
    /// Counts from 1 without holes.
    public var number: Int64
    /// Events covered.
    public var treeSize: Int64
    /// Only events of transactions below this one are covered.
    public var uptoXact: Int64
    /// Merkle root.
    public var root: [UInt8]
    /// Roots of the perfect subtrees, largest first, lower-case hex.
    public var frontier: [String]
    /// When it was made, ISO 8601 UTC.
    public var at: String
    /// Name of the key that signed; `nil` for an unsigned one.
    public var keyID: String?
    /// Ed25519, 64 bytes.
    public var signature: [UInt8]?
    /// Public half of the key.
    public var publicKey: [UInt8]?
}

extension StoredCheckpoint {
    static let list = """
        SELECT c.checkpoint, c.tree_size, c.upto_xact, c.root,
            ARRAY(SELECT encode(f.node, 'hex') FROM unnest(c.frontier) WITH ORDINALITY f (node, place) ORDER BY f.place) AS frontier,
            to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, c.key_id, c.signature, k.public_key
        FROM sach.ledger_checkpoint c
        LEFT JOIN sach.signing_key k USING (key_id)
        """
    static let columns: [Column] = [
        Column("checkpoint", "int8"), Column("tree_size", "int8"), Column("upto_xact", "int8"), Column("root", "bytea"),
        Column("frontier", "_text"), Column("at", "text"), Column("key_id", "text"), Column("signature", "bytea"),
        Column("public_key", "bytea"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        number = try row.read("checkpoint")
        treeSize = try row.read("tree_size")
        uptoXact = try row.read("upto_xact")
        root = try row.read("root")
        frontier = try row.read("frontier")
        at = try row.read("at")
        keyID = try row.readOptional("key_id")
        signature = try row.readOptional("signature")
        publicKey = try row.readOptional("public_key")
    }
}

/// Reads the last checkpoint; no row before the first.
public struct ReadLastCheckpoint: Statement {
    /// Asks.
    public init() {}

    /// The text.
    public static let sql = StoredCheckpoint.list + "\nORDER BY c.checkpoint DESC\nLIMIT 1"
    /// The answer's columns.
    public static let columns = StoredCheckpoint.columns

    /// Reads the checkpoint.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> StoredCheckpoint {
        try StoredCheckpoint(row)
    }
}

/// Lists checkpoints in the order of their numbers.
public struct ListStoredCheckpoints: Statement {
    /// The last number of the page before.
    public var after: Int64
    /// How many at most.
    public var limit: Int

    /// Describes one page.
    public init(after: Int64, limit: Int) {
        self.after = after
        self.limit = limit
    }

    /// The text.
    public static let sql =
        StoredCheckpoint.list + "\nWHERE c.checkpoint > $1::bigint\nORDER BY c.checkpoint\nLIMIT $2::int"
    /// The answer's columns.
    public static let columns = StoredCheckpoint.columns

    /// Binds the page.
    public func bind(into bindings: inout Bindings) {
        bindings.append(after)
        bindings.append(limit)
    }

    /// Reads one checkpoint.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> StoredCheckpoint {
        try StoredCheckpoint(row)
    }
}

/// Reads up to which transaction the ledger is final: no running one can still precede it (engineering.md F20).
public struct ReadHorizon: Statement {
    /// Asks.
    public init() {}

    /// The call.
    public static let sql = "SELECT sach.ledger_horizon() AS horizon"
    /// The answer's column.
    public static let columns: [Column] = [Column("horizon", "int8")]

    /// Reads the transaction's number.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int64 { try row.read("horizon") }
}

/// A leaf of the ledger's Merkle tree, and its place in the order of the leaves.
public struct LedgerLeaf: Sendable, Equatable {
    /// The transaction.
    public var xact: Int64
    /// The subject.
    public var subject: Int64
    /// The event's version.
    public var version: Int
    /// The event's hash.
    public var hash: [UInt8]
}

/// Lists leaves behind a place, below a transaction.
public struct ListLeaves: Statement {
    /// The transaction of the place.
    public var xact: Int64
    /// The subject of the place.
    public var subject: Int64
    /// The version of the place.
    public var version: Int
    /// Leaves of this transaction and later ones are left out.
    public var uptoXact: Int64
    /// How many at most.
    public var limit: Int

    /// Describes one page.
    public init(xact: Int64, subject: Int64 = 0, version: Int = 0, uptoXact: Int64, limit: Int) {
        self.xact = xact
        self.subject = subject
        self.version = version
        self.uptoXact = uptoXact
        self.limit = limit
    }

    /// The call.
    public static let sql = """
        SELECT xact, subject_id, version, hash
        FROM sach.ledger_events($1::bigint, $2::bigint, $3::int, $4::bigint, $5::int)
        """
    /// The answer's columns.
    public static let columns: [Column] = [
        Column("xact", "int8"), Column("subject_id", "int8"), Column("version", "int4"), Column("hash", "bytea"),
    ]

    /// Binds the page.
    public func bind(into bindings: inout Bindings) {
        bindings.append(xact)
        bindings.append(subject)
        bindings.append(version)
        bindings.append(uptoXact)
        bindings.append(limit)
    }

    /// Reads one leaf.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> LedgerLeaf {
        LedgerLeaf(
            xact: try row.read("xact"), subject: try row.read("subject_id"), version: try row.read("version"),
            hash: try row.read("hash"))
    }
}

/// Adds the next checkpoint and answers when; refused with WFCHK when another daemon was first.
public struct AddCheckpoint: Statement {
    /// The checkpoint; `at` and `publicKey` are not looked at.
    public var checkpoint: StoredCheckpoint

    /// Describes a new checkpoint.
    public init(
        number: Int64, treeSize: Int64, uptoXact: Int64, root: [UInt8], frontier: [String], keyID: String,
        signature: [UInt8]
    ) {
        checkpoint = StoredCheckpoint(
            number: number, treeSize: treeSize, uptoXact: uptoXact, root: root, frontier: frontier, at: "",
            keyID: keyID, signature: signature, publicKey: nil)
    }

    /// The call.
    public static let sql = """
        SELECT to_char(
            sach.ledger_checkpoint_add(
                $1::bigint, $2::bigint, $3::bigint, $4::bytea,
                ARRAY(SELECT decode(f.node, 'hex') FROM unnest($5::text[]) WITH ORDINALITY f (node, place) ORDER BY f.place),
                $6::text, $7::bytea) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
        """
    /// The answer's column.
    public static let columns: [Column] = [Column("at", "text")]

    /// Binds the seven parameters.
    public func bind(into bindings: inout Bindings) {
        bindings.append(checkpoint.number)
        bindings.append(checkpoint.treeSize)
        bindings.append(checkpoint.uptoXact)
        bindings.append(checkpoint.root)
        bindings.append(checkpoint.frontier)
        bindings.append(checkpoint.keyID)
        bindings.append(checkpoint.signature)
    }

    /// Reads the time.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> String { try row.read("at") }
}

/// What one page of the chains' verification found.
public struct VerifiedPage: Sendable, Equatable {
    /// The last subject of the page.
    public var lastSubject: Int64
    /// Subjects looked at.
    public var subjects: Int64
    /// Events looked at.
    public var events: Int64
    /// The first broken event's subject.
    public var brokenSubject: Int64?
    /// Its version.
    public var brokenVersion: Int?
    /// What is wrong with it.
    public var problem: String?
}

/// Re-computes the chains of the next subjects; no row when there are none left.
public struct VerifyChains: Statement {
    /// The last subject of the page before.
    public var after: Int64
    /// How many subjects at most.
    public var limit: Int

    /// Describes one page.
    public init(after: Int64, limit: Int) {
        self.after = after
        self.limit = limit
    }

    /// The call.
    public static let sql = """
        SELECT last_subject, subjects, events, broken_subject, broken_version, problem
        FROM sach.ledger_verify($1::bigint, $2::int)
        """
    /// The answer's columns.
    public static let columns: [Column] = [
        Column("last_subject", "int8"), Column("subjects", "int8"), Column("events", "int8"),
        Column("broken_subject", "int8"), Column("broken_version", "int4"), Column("problem", "text"),
    ]

    /// Binds the page.
    public func bind(into bindings: inout Bindings) {
        bindings.append(after)
        bindings.append(limit)
    }

    /// Reads the findings.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> VerifiedPage {
        VerifiedPage(
            lastSubject: try row.read("last_subject"), subjects: try row.read("subjects"),
            events: try row.read("events"), brokenSubject: try row.readOptional("broken_subject"),
            brokenVersion: try row.readOptional("broken_version"), problem: try row.readOptional("problem"))
    }
}
