import LibPQ

/// One line of a list of the public register.
package struct RegisterLineRow: Sendable {
    /// Where the next page goes on after this line.
    package var place: String
    package var reference: String
    package var number: String
    package var status: String
    /// The day since when.
    package var since: String
    package var holderName: String
    package var holderNameEn: String?
    package var taxCode: String?
    package var siteAddress: String
    package var unitVi: String
    package var unitEn: String?
    package var unitCode: String
    package var vsicVersion: String
    package var vsicCode: String
    package var sectorVi: String?
    package var sectorEn: String?
    package var scopeVi: String
    package var scopeEn: String?
    package var grantedOn: String
    package var validFrom: String
    package var validUntil: String

    static let columns: [Column] = [
        Column("place", "text"), Column("reference", "text"), Column("number", "text"), Column("status", "text"),
        Column("since", "text"), Column("holder_name", "text"), Column("holder_name_en", "text"),
        Column("tax_code", "text"), Column("site_address", "text"), Column("unit_vi", "text"),
        Column("unit_en", "text"), Column("unit_code", "text"), Column("vsic_version", "text"),
        Column("vsic_code", "text"), Column("sector_vi", "text"), Column("sector_en", "text"),
        Column("scope_vi", "text"), Column("scope_en", "text"), Column("granted_on", "text"),
        Column("valid_from", "text"), Column("valid_until", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        place = try row.read("place")
        reference = try row.read("reference")
        number = try row.read("number")
        status = try row.read("status")
        since = try row.read("since")
        holderName = try row.read("holder_name")
        holderNameEn = try row.readOptional("holder_name_en")
        taxCode = try row.readOptional("tax_code")
        siteAddress = try row.read("site_address")
        unitVi = try row.read("unit_vi")
        unitEn = try row.readOptional("unit_en")
        unitCode = try row.read("unit_code")
        vsicVersion = try row.read("vsic_version")
        vsicCode = try row.read("vsic_code")
        sectorVi = try row.readOptional("sector_vi")
        sectorEn = try row.readOptional("sector_en")
        scopeVi = try row.read("scope_vi")
        scopeEn = try row.readOptional("scope_en")
        grantedOn = try row.read("granted_on")
        validFrom = try row.read("valid_from")
        validUntil = try row.read("valid_until")
    }
}

/// One page of the public register in the order of the Vietnamese alphabet.
package struct SearchRegister: Statement {
    /// Code of the network.
    package var network: String
    /// Words in holder, number, tax code or unit, with or without marks.
    package var text: String?
    /// A public status; `nil` = all but superseded versions.
    package var status: String?
    /// Code of the unit.
    package var unit: String?
    /// Two or four digits of the sector's code.
    package var sector: String?
    /// The state at the end of this day, ISO 8601; `nil` = now.
    package var day: String?
    /// Place of the last line before.
    package var after: String?
    /// Lines at most.
    package var limit: Int

    /// Names the parameters.
    package init(
        network: String, text: String? = nil, status: String? = nil, unit: String? = nil, sector: String? = nil,
        day: String? = nil, after: String? = nil, limit: Int
    ) {
        self.network = network
        self.text = text
        self.status = status
        self.unit = unit
        self.sector = sector
        self.day = day
        self.after = after
        self.limit = limit
    }

    package static let sql = """
        SELECT r.place, r.reference, r.number, r.status, r.since::text AS since, r.holder_name, r.holder_name_en, r.tax_code,
            r.site_address, r.unit_vi, r.unit_en, r.unit_code, r.vsic_version, r.vsic_code, r.sector_vi, r.sector_en, r.scope_vi, r.scope_en,
            r.granted_on::text AS granted_on, r.valid_from::text AS valid_from, r.valid_until::text AS valid_until
        FROM sach.register_search(
            $1::text, $2::text, $3::text, $4::text, $5::text, $6::date, $7::text, $8::int) r
        """
    package static let columns = RegisterLineRow.columns
    package static let isReadOnly = true

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(text)
        bindings.append(status)
        bindings.append(unit)
        bindings.append(sector)
        bindings.append(day)
        bindings.append(after)
        bindings.append(limit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> RegisterLineRow {
        try RegisterLineRow(row)
    }
}

/// What a page says of the network whose register it shows.
package struct RegisterFaceRow: Sendable {
    package var code: String
    package var nameVi: String
    package var nameEn: String
    package var issuerVi: String
    package var issuerEn: String
    /// Today in the network's zone.
    package var today: String
    /// Now in that zone, to the minute: `2026-11-16 14:03`.
    package var checkedAt: String
    /// How far the zone is ahead of UTC.
    package var offsetMinutes: Int
    /// The newest day there is a snapshot of.
    package var snapshot: String?

    static let columns: [Column] = [
        Column("code", "text"), Column("name_vi", "text"), Column("name_en", "text"), Column("issuer_vi", "text"),
        Column("issuer_en", "text"), Column("today", "text"), Column("checked_at", "text"),
        Column("offset_minutes", "int4"), Column("snapshot", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        code = try row.read("code")
        nameVi = try row.read("name_vi")
        nameEn = try row.read("name_en")
        issuerVi = try row.read("issuer_vi")
        issuerEn = try row.read("issuer_en")
        today = try row.read("today")
        checkedAt = try row.read("checked_at")
        offsetMinutes = try row.read("offset_minutes")
        snapshot = try row.readOptional("snapshot")
    }
}

/// The networks whose registers there are, by code: the one that is named, or all.
package struct ListRegisterFaces: Statement {
    /// Code of the network; `nil` = all.
    package var network: String?

    /// Names the network.
    package init(network: String?) { self.network = network }

    package static let sql = """
        SELECT n.code, n.name_vi, n.name_en, n.issuer_vi, n.issuer_en, t.local::date::text AS today,
            to_char(t.local, 'YYYY-MM-DD HH24:MI') AS checked_at,
            extract(epoch FROM t.local - (t.now AT TIME ZONE 'UTC'))::int / 60 AS offset_minutes,
            (SELECT max(s.day)::text FROM sach.register_snapshot s WHERE s.network = n.network) AS snapshot
        FROM sach.network n
        JOIN sach.calendar c USING (calendar)
        CROSS JOIN LATERAL (SELECT now, now AT TIME ZONE c.time_zone AS local FROM sach.clock_now() now) t
        WHERE $1::text IS NULL OR n.code = upper($1::text)
        ORDER BY n.network
        """
    package static let columns = RegisterFaceRow.columns
    package static let isReadOnly = true

    package func bind(into bindings: inout Bindings) { bindings.append(network) }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> RegisterFaceRow {
        try RegisterFaceRow(row)
    }
}

/// A value that the register can be narrowed down by: a unit or a division of the sectors that occurs in it.
package struct RegisterChoiceRow: Sendable {
    /// `unit` or `sector`.
    package var kind: String
    package var code: String
    package var nameVi: String
    package var nameEn: String

    static let columns: [Column] = [
        Column("kind", "text"), Column("code", "text"), Column("name_vi", "text"), Column("name_en", "text"),
    ]
}

/// The units and divisions that occur in a network's register, in the order of their names or codes.
package struct ListRegisterChoices: Statement {
    /// Code of the network.
    package var network: String

    /// Names the network.
    package init(network: String) { self.network = network }

    package static let sql = """
        SELECT kind, code, name_vi, name_en
        FROM sach.register_choices($1::text)
        """
    package static let columns = RegisterChoiceRow.columns
    package static let isReadOnly = true

    package func bind(into bindings: inout Bindings) { bindings.append(network) }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> RegisterChoiceRow {
        RegisterChoiceRow(
            kind: try row.read("kind"), code: try row.read("code"), nameVi: try row.read("name_vi"),
            nameEn: try row.read("name_en"))
    }
}
