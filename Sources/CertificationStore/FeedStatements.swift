import LibPQ

/// A feed of deadlines without its secret.
package struct FeedRow: Sendable {
    package var id: Int64
    package var network: String
    package var unit: String?
    package var name: String
    package var language: String
    package var createdBy: String
    package var createdAt: String
    package var expiresAt: String
    package var revokedAt: String?

    static let columns: [Column] = [
        Column("feed", "int8"), Column("network", "text"), Column("unit", "text"), Column("name", "text"),
        Column("language", "text"), Column("created_by", "text"), Column("created_at", "text"),
        Column("expires_at", "text"), Column("revoked_at", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        id = try row.read("feed")
        network = try row.read("network")
        unit = try row.readOptional("unit")
        name = try row.read("name")
        language = try row.read("language")
        createdBy = try row.read("created_by")
        createdAt = try row.read("created_at")
        expiresAt = try row.read("expires_at")
        revokedAt = try row.readOptional("revoked_at")
    }
}

/// The feeds that a person may revoke.
package struct ListFeeds: Statement {
    /// Whose eyes; `nil` sees all.
    package var reader: Int64?

    /// Names the parameters.
    package init(reader: Int64? = nil) {
        self.reader = reader
    }

    package static let sql = """
        SELECT feed, network, unit, name, language, created_by, sach.instant_text(created_at) AS created_at,
            sach.instant_text(expires_at) AS expires_at, sach.instant_text(revoked_at) AS revoked_at
        FROM sach.feed_list($1::bigint)
        ORDER BY feed
        """
    package static let columns = FeedRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(reader)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> FeedRow {
        try FeedRow(row)
    }
}

/// Stores a feed by the digest of its secret.
package struct CreateFeed: Statement {
    /// Code of the network.
    package var network: String
    /// Name, unit, language and days, by the interface's names.
    package var data: JSONText
    /// SHA-256 of the secret.
    package var digest: [UInt8]
    /// Who makes it.
    package var actor: Int64

    /// Names the parameters.
    package init(network: String, data: JSONText, digest: [UInt8], actor: Int64) {
        self.network = network
        self.data = data
        self.digest = digest
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes
        FROM sach.feed_create($1::text, $2::jsonb, $3::bytea, $4::bigint)
        """
    package static let columns = SaveRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(data)
        bindings.append(digest)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SaveRow {
        try SaveRow(row)
    }
}

/// Ends a feed at once: revoked, not_found or not_permitted.
package struct RevokeFeed: Statement {
    /// Its number.
    package var feed: Int64
    /// Who ends it.
    package var actor: Int64

    /// Names the parameters.
    package init(feed: Int64, actor: Int64) {
        self.feed = feed
        self.actor = actor
    }

    package static let sql = "SELECT sach.feed_revoke($1::bigint, $2::bigint) AS outcome"
    package static let columns: [Column] = [Column("outcome", "text")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(feed)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> String {
        try row.read("outcome")
    }
}

/// Whose deadlines a live feed shows.
package struct FoundFeedRow: Sendable {
    package var feed: Int64
    package var network: Int
    package var unit: Int64?
    package var unitCode: String?
    package var nameVi: String
    package var nameEn: String
    package var language: String
    package var baseURL: String

    static let columns: [Column] = [
        Column("feed", "int8"), Column("network", "int4"), Column("unit", "int8"), Column("unit_code", "text"),
        Column("name_vi", "text"), Column("name_en", "text"), Column("language", "text"), Column("base_url", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        feed = try row.read("feed")
        network = try row.read("network")
        unit = try row.readOptional("unit")
        unitCode = try row.readOptional("unit_code")
        nameVi = try row.read("name_vi")
        nameEn = try row.read("name_en")
        language = try row.read("language")
        baseURL = try row.read("base_url")
    }
}

/// The live feed of a secret; no row when it is unknown, revoked or over.
package struct FindFeed: Statement {
    /// SHA-256 of the secret.
    package var digest: [UInt8]

    /// Names the parameter.
    package init(digest: [UInt8]) {
        self.digest = digest
    }

    package static let sql = """
        SELECT feed, network, unit, unit_code, name_vi, name_en, language, base_url
        FROM sach.feed_find($1::bytea)
        """
    package static let columns = FoundFeedRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(digest)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> FoundFeedRow {
        try FoundFeedRow(row)
    }
}

/// A deadline as a calendar shows it.
package struct DeadlineRow: Sendable {
    package var uid: String
    package var sequence: Int64
    package var kind: String
    package var reference: String
    package var titleVi: String
    package var titleEn: String
    package var day: String
    package var state: String
    package var changedAt: String
    package var url: String
    package var basisVi: String?
    package var basisEn: String?
    package var owed: Int64?
    package var missing: Int64?

    static let columns: [Column] = [
        Column("uid", "text"), Column("sequence", "int8"), Column("kind", "text"), Column("reference", "text"),
        Column("title_vi", "text"), Column("title_en", "text"), Column("day", "text"), Column("state", "text"),
        Column("changed_at", "text"), Column("url", "text"), Column("basis_vi", "text"), Column("basis_en", "text"),
        Column("owed", "int8"), Column("missing", "int8"),
    ]

    /// Makes one from its parts.
    package init(
        uid: String, sequence: Int64, kind: String, reference: String, titleVi: String, titleEn: String, day: String,
        state: String, changedAt: String, url: String, basisVi: String? = nil, basisEn: String? = nil,
        owed: Int64? = nil, missing: Int64? = nil
    ) {
        self.uid = uid
        self.sequence = sequence
        self.kind = kind
        self.reference = reference
        self.titleVi = titleVi
        self.titleEn = titleEn
        self.day = day
        self.state = state
        self.changedAt = changedAt
        self.url = url
        self.basisVi = basisVi
        self.basisEn = basisEn
        self.owed = owed
        self.missing = missing
    }

    init(_ row: borrowing RowReader) throws(PostgresError) {
        uid = try row.read("uid")
        sequence = try row.read("sequence")
        kind = try row.read("kind")
        reference = try row.read("reference")
        titleVi = try row.read("title_vi")
        titleEn = try row.read("title_en")
        day = try row.read("day")
        state = try row.read("state")
        changedAt = try row.read("changed_at")
        url = try row.read("url")
        basisVi = try row.readOptional("basis_vi")
        basisEn = try row.readOptional("basis_en")
        owed = try row.readOptional("owed")
        missing = try row.readOptional("missing")
    }
}

/// The deadlines of a unit, or of the whole network.
package struct ListFeedDeadlines: Statement {
    /// The network's key.
    package var network: Int
    /// The unit's key; `nil` = the operator's calendar.
    package var unit: Int64?

    /// Names the parameters.
    package init(network: Int, unit: Int64? = nil) {
        self.network = network
        self.unit = unit
    }

    package static let sql = """
        SELECT d.uid::text AS uid, d.sequence, d.kind, d.reference, d.title_vi, d.title_en, d.day::text AS day, d.state,
            sach.instant_text(d.changed_at) AS changed_at, d.url, d.basis_vi, d.basis_en, d.owed, d.missing
        FROM sach.feed_deadlines($1::int, $2::bigint) d
        ORDER BY d.day, d.reference, d.uid
        """
    package static let columns = DeadlineRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(unit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> DeadlineRow {
        try DeadlineRow(row)
    }
}
