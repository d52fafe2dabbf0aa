import LibPQ

/// A status list that has to be signed anew.
public struct StaleStatusList: Sendable, Equatable {
    /// The list.
    public var list: Int
    /// What it is called in its address.
    public var name: String
    /// The network's address on the web.
    public var baseURL: String
    /// `revocation` or `suspension`.
    public var purpose: String
    /// How many entries it has.
    public var size: Int
    /// Counts its changes.
    public var revision: Int64
    /// From when on the new version is true, microseconds since 1970.
    public var validFrom: Int64
    /// Until when it may be believed, exclusive, microseconds since 1970.
    public var validUntil: Int64
    /// The entries that are set.
    public var indexes: [Int]
}

/// Lists the status lists whose newest version is out of date.
public struct ListStaleStatusLists: Statement {
    /// How many at most.
    public var limit: Int

    /// Describes one look.
    public init(limit: Int = 10) { self.limit = limit }

    /// The call.
    public static let sql = """
        SELECT list, name, base_url, purpose, size, revision, (extract(epoch FROM valid_from) * 1000000)::bigint AS valid_from,
            (extract(epoch FROM valid_until) * 1000000)::bigint AS valid_until, indexes
        FROM sach.status_list_due($1::int)
        """
    /// The answer's columns.
    public static let columns: [Column] = [
        Column("list", "int4"), Column("name", "text"), Column("base_url", "text"), Column("purpose", "text"),
        Column("size", "int4"), Column("revision", "int8"), Column("valid_from", "int8"),
        Column("valid_until", "int8"), Column("indexes", "_int4"),
    ]

    /// Binds the limit.
    public func bind(into bindings: inout Bindings) { bindings.append(limit) }

    /// Reads one list.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> StaleStatusList {
        StaleStatusList(
            list: try row.read("list"), name: try row.read("name"), baseURL: try row.read("base_url"),
            purpose: try row.read("purpose"), size: try row.read("size"), revision: try row.read("revision"),
            validFrom: try row.read("valid_from"), validUntil: try row.read("valid_until"),
            indexes: try row.read("indexes"))
    }
}

/// Publishes a signed version of a list; `false` when a bit has changed meanwhile or another version came first.
public struct AddStatusListVersion: Statement {
    /// Nothing is answered but whether it was taken.
    public typealias Row = Bool
    /// What was signed.
    public var list: StaleStatusList
    /// Name of the key.
    public var keyID: String
    /// The credential with its proof, canonical.
    public var credential: String

    /// Describes one version.
    public init(list: StaleStatusList, keyID: String, credential: String) {
        self.list = list
        self.keyID = keyID
        self.credential = credential
    }

    /// The call.
    public static let sql = """
        SELECT sach.status_list_version_add(
            $1::int, $2::bigint, $3::text, timestamptz 'epoch' + $4::bigint * interval '1 microsecond',
            timestamptz 'epoch' + $5::bigint * interval '1 microsecond', $6::text) AS is_taken
        """
    /// The answer's column.
    public static let columns = [Column("is_taken", "bool")]

    /// Binds the six parameters.
    public func bind(into bindings: inout Bindings) {
        bindings.append(list.list)
        bindings.append(list.revision)
        bindings.append(keyID)
        bindings.append(list.validFrom)
        bindings.append(list.validUntil)
        bindings.append(credential)
    }

    /// Reads the flag.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Bool { try row.read("is_taken") }
}

/// A published version of a status list.
public struct StatusListVersion: Sendable, Equatable {
    /// Counts the list's versions.
    public var version: Int
    /// The signed credential.
    public var credential: String
    /// SHA-256 of its bytes, lower-case hex.
    public var digest: String
}

/// Reads the newest version of a list, or the one that was true at an instant.
public struct ReadStatusList: Statement {
    /// What the list is called in its address.
    public var name: String
    /// The instant asked about, RFC 3339; `nil` = the newest.
    public var instant: String?

    /// Describes one question.
    public init(name: String, instant: String? = nil) {
        self.name = name
        self.instant = instant
    }

    /// The call.
    public static let sql = """
        SELECT version, credential, encode(sha256, 'hex') AS digest
        FROM sach.status_list_at($1::text, $2::text::timestamptz)
        """
    /// The answer's columns.
    public static let columns = [Column("version", "int4"), Column("credential", "text"), Column("digest", "text")]

    /// Binds both.
    public func bind(into bindings: inout Bindings) {
        bindings.append(name)
        bindings.append(instant)
    }

    /// Reads one version.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> StatusListVersion {
        StatusListVersion(
            version: try row.read("version"), credential: try row.read("credential"), digest: try row.read("digest"))
    }
}
