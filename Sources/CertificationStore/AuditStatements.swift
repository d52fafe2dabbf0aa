import LibPQ

/// A checkpoint over the ledger.
package struct CheckpointRow: Sendable {
    package var id: Int
    package var size: Int
    package var root: String
    package var at: String
    package var keyId: String?
    package var signature: String?

    static let columns: [Column] = [
        Column("checkpoint", "int8"), Column("tree_size", "int8"), Column("root", "text"), Column("at", "text"),
        Column("key_id", "text"), Column("signature", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        id = try row.read("checkpoint")
        size = try row.read("tree_size")
        root = try row.read("root")
        at = try row.read("at")
        keyId = try row.readOptional("key_id")
        signature = try row.readOptional("signature")
    }
}

/// All checkpoints, oldest first.
package struct ListCheckpoints: Statement {
    /// No parameters.
    package init() {}

    package static let sql = """
        SELECT checkpoint, tree_size, encode(root, 'hex') AS root, sach.instant_text(at) AS at, key_id, translate(encode(signature, 'base64'), E'\\n', '') AS signature
        FROM sach.ledger_checkpoint
        ORDER BY checkpoint
        """
    package static let columns = CheckpointRow.columns

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> CheckpointRow {
        try CheckpointRow(row)
    }
}
