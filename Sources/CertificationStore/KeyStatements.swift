import LibPQ

/// The public half of a key, and where it is in its life.
public struct SigningKeyRow: Sendable, Equatable {
    /// Its name.
    public var keyID: String
    /// The 32 bytes.
    public var publicKey: [UInt8]
    /// `certificate` or `ledger`.
    public var purpose: String
    /// Since when it may sign, RFC 3339.
    public var validFrom: String
    /// From when on it signs no more, RFC 3339.
    public var retiredAt: String?
    /// From when on nothing is believed on its word, RFC 3339.
    public var revokedAt: String?
    /// Why it was ended.
    public var reason: String?

    static let columns: [Column] = [
        Column("key_id", "text"), Column("public_key", "bytea"), Column("purpose", "text"),
        Column("valid_from", "text"), Column("retired_at", "text"), Column("revoked_at", "text"),
        Column("end_reason", "text"),
    ]
}

/// All keys, oldest first.
public struct ListSigningKeys: Statement {
    /// Asks for all.
    public init() {}

    /// The call.
    public static let sql = """
        SELECT key_id, public_key, purpose, to_char(valid_from AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS valid_from,
            to_char(retired_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS retired_at,
            to_char(revoked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS revoked_at, end_reason
        FROM sach.signing_key
        ORDER BY signing_key.valid_from, key_id
        """
    /// The answer's columns.
    public static let columns = SigningKeyRow.columns

    /// Reads one key.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SigningKeyRow {
        SigningKeyRow(
            keyID: try row.read("key_id"), publicKey: try row.read("public_key"), purpose: try row.read("purpose"),
            validFrom: try row.read("valid_from"), retiredAt: try row.readOptional("retired_at"),
            revokedAt: try row.readOptional("revoked_at"), reason: try row.readOptional("end_reason"))
    }
}

/// Retires or revokes a key.
package struct EndSigningKey: Statement {
    /// What to end, by the interface's names.
    package var data: JSONText
    /// Who ends it.
    package var actor: Int64

    /// Names the parameters.
    package init(data: JSONText, actor: Int64) {
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes
        FROM sach.signing_key_end($1::jsonb, $2::bigint)
        """
    package static let columns = SaveRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SaveRow { try SaveRow(row) }
}

/// The address that the only network, or the one of this code, names as its own.
public struct ReadBaseURL: Statement {
    /// Code of the network; `nil` = the first.
    public var network: String?

    /// Asks for a network's.
    public init(network: String? = nil) { self.network = network }

    /// The call.
    public static let sql = """
        SELECT base_url
        FROM sach.network
        WHERE $1::text IS NULL OR code = $1
        ORDER BY network
        LIMIT 1
        """
    /// The answer's column.
    public static let columns = [Column("base_url", "text")]

    /// Binds the code.
    public func bind(into bindings: inout Bindings) { bindings.append(network) }

    /// Reads the address.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> String { try row.read("base_url") }
}
