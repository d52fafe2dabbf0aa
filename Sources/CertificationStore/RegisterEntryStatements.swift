import LibPQ

/// What the public register shows of one version of a certificate at one moment.
package struct RegisterEntryRow: Sendable {
    /// The reference it was asked for by.
    package var reference: String
    package var number: String
    /// `valid`, `suspended`, `withdrawn`, `ended_at_holders_request`, `superseded`, `expired` or `void`.
    package var status: String
    /// Since when, in the network's zone: `2026-11-16 14:03`.
    package var since: String
    /// Every status so far, oldest first: `valid issue 2026-11-16 14:03`.
    package var history: [String]
    package var holderName: String?
    package var holderNameEn: String?
    package var taxCode: String?
    package var siteAddress: String?
    package var unitVi: String?
    package var unitEn: String?
    package var siteNames: [String]
    package var siteAddresses: [String]
    package var vsicVersion: String?
    package var vsicCode: String?
    package var sectorVi: String?
    package var sectorEn: String?
    package var scopeVi: String?
    package var scopeEn: String?
    package var products: [String]
    package var criterionVersion: Int?
    package var grantedOn: String?
    package var validFrom: String?
    package var validUntil: String?
    package var replaces: String?
    package var gapFrom: String?
    package var gapUntil: String?
    /// SHA-256 of the signed bytes, hex.
    package var sha256: String?
    package var issuerVi: String
    package var issuerEn: String
    package var network: String
    package var networkVi: String
    package var networkEn: String
    /// The newest version of the number, when it is another one: number, reference, status.
    package var current: [String]
    /// When the database was asked, in the network's zone, to the minute: `2026-11-16 14:03`.
    package var checkedAt: String
    /// How far that zone was ahead of UTC then.
    package var offsetMinutes: Int

    static let columns: [Column] = [
        Column("reference", "text"), Column("number", "text"), Column("status", "text"), Column("since", "text"),
        Column("history", "_text"), Column("holder_name", "text"), Column("holder_name_en", "text"),
        Column("tax_code", "text"), Column("site_address", "text"), Column("unit_vi", "text"),
        Column("unit_en", "text"), Column("site_names", "_text"), Column("site_addresses", "_text"),
        Column("vsic_version", "text"), Column("vsic_code", "text"), Column("sector_vi", "text"),
        Column("sector_en", "text"), Column("scope_vi", "text"), Column("scope_en", "text"),
        Column("products", "_text"), Column("criterion_version", "int4"), Column("granted_on", "text"),
        Column("valid_from", "text"), Column("valid_until", "text"), Column("replaces", "text"),
        Column("gap_from", "text"), Column("gap_until", "text"), Column("sha256", "text"),
        Column("issuer_vi", "text"), Column("issuer_en", "text"), Column("network", "text"),
        Column("network_vi", "text"), Column("network_en", "text"), Column("current", "_text"),
        Column("checked_at", "text"), Column("offset_minutes", "int4"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        reference = try row.read("reference")
        number = try row.read("number")
        status = try row.read("status")
        since = try row.read("since")
        history = try row.read("history")
        holderName = try row.readOptional("holder_name")
        holderNameEn = try row.readOptional("holder_name_en")
        taxCode = try row.readOptional("tax_code")
        siteAddress = try row.readOptional("site_address")
        unitVi = try row.readOptional("unit_vi")
        unitEn = try row.readOptional("unit_en")
        siteNames = try row.read("site_names")
        siteAddresses = try row.read("site_addresses")
        vsicVersion = try row.readOptional("vsic_version")
        vsicCode = try row.readOptional("vsic_code")
        sectorVi = try row.readOptional("sector_vi")
        sectorEn = try row.readOptional("sector_en")
        scopeVi = try row.readOptional("scope_vi")
        scopeEn = try row.readOptional("scope_en")
        products = try row.read("products")
        criterionVersion = try row.readOptional("criterion_version")
        grantedOn = try row.readOptional("granted_on")
        validFrom = try row.readOptional("valid_from")
        validUntil = try row.readOptional("valid_until")
        replaces = try row.readOptional("replaces")
        gapFrom = try row.readOptional("gap_from")
        gapUntil = try row.readOptional("gap_until")
        sha256 = try row.readOptional("sha256")
        issuerVi = try row.read("issuer_vi")
        issuerEn = try row.read("issuer_en")
        network = try row.read("network")
        networkVi = try row.read("network_vi")
        networkEn = try row.read("network_en")
        current = try row.read("current")
        checkedAt = try row.read("checked_at")
        offsetMinutes = try row.read("offset_minutes")
    }

    /// The text of both statements; `moment` is an SQL condition on the period `p` that picks one.
    static func sql(moment: String, asked: String, day: String) -> String {
        """
        SELECT e.reference, e.number,
            CASE WHEN p.status IN ('valid', 'suspended') AND e.valid_until < \(day) THEN 'expired' ELSE p.status END AS status,
            to_char(p.since AT TIME ZONE c.time_zone, 'YYYY-MM-DD HH24:MI') AS since,
            ARRAY(
                SELECT h.status || ' ' || h.reason_class || ' ' || to_char(h.since AT TIME ZONE c.time_zone, 'YYYY-MM-DD HH24:MI')
                FROM sach.register_period h
                WHERE h.certificate = p.certificate AND h.no <= p.no
                ORDER BY h.no) AS history,
            e.holder_name, e.holder_name_en, e.tax_code, e.site_address, e.unit_vi, e.unit_en, e.site_names, e.site_addresses,
            e.vsic_version, e.vsic_code, e.sector_vi, e.sector_en, e.scope_vi, e.scope_en, e.products, e.criterion_version,
            e.granted_on::text AS granted_on, e.valid_from::text AS valid_from, e.valid_until::text AS valid_until, e.replaces,
            e.gap_from::text AS gap_from, e.gap_until::text AS gap_until, encode(e.sha256, 'hex') AS sha256, e.issuer_vi, e.issuer_en,
            n.code AS network, n.name_vi AS network_vi, n.name_en AS network_en,
            CASE
                WHEN p.status = 'superseded' THEN ARRAY(
                    SELECT unnest(newest.words)
                    FROM (
                        SELECT ARRAY[v.number, v.reference,
                            CASE WHEN w.status IN ('valid', 'suspended') AND v.valid_until < (t.now AT TIME ZONE c.time_zone)::date
                                THEN 'expired' ELSE w.status END] AS words
                        FROM sach.register_entry v
                        JOIN sach.register_period w ON w.certificate = v.certificate AND w.until IS NULL
                        WHERE v.network = e.network AND v.year = e.year AND v.seq = e.seq AND NOT v.is_void
                        ORDER BY v.issue DESC
                        LIMIT 1
                    ) newest)
                ELSE '{}' END AS current,
            to_char(t.now AT TIME ZONE c.time_zone, 'YYYY-MM-DD HH24:MI') AS checked_at,
            extract(epoch FROM (t.now AT TIME ZONE c.time_zone) - (t.now AT TIME ZONE 'UTC'))::int / 60 AS offset_minutes
        FROM (SELECT sach.clock_now() AS now) t
        CROSS JOIN \(asked)
        JOIN sach.register_entry e ON e.reference = q.reference
        JOIN sach.network n ON n.network = e.network
        JOIN sach.calendar c ON c.calendar = n.calendar
        JOIN sach.register_period p ON p.certificate = e.certificate AND \(moment)
        """
    }
}

/// The versions under these references as they stand now; a reference that is not in the register has no row.
package struct FindRegisterEntries: Statement {
    /// References: numbers with hyphens, upper case.
    package var references: [String]

    /// Names the references.
    package init(references: [String]) { self.references = references }

    package static let sql = RegisterEntryRow.sql(
        moment: "p.until IS NULL", asked: "unnest($1::text[]) q (reference)",
        day: "(t.now AT TIME ZONE c.time_zone)::date")
    package static let columns = RegisterEntryRow.columns
    package static let isReadOnly = true

    package func bind(into bindings: inout Bindings) { bindings.append(references) }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> RegisterEntryRow {
        try RegisterEntryRow(row)
    }
}

/// A version as it stood at the end of a legal day; no row when it was not in the register yet.
package struct FindRegisterEntryAt: Statement {
    /// The reference.
    package var reference: String
    /// The day, ISO 8601.
    package var day: String

    /// Names reference and day.
    package init(reference: String, day: String) {
        self.reference = reference
        self.day = day
    }

    package static let sql = RegisterEntryRow.sql(
        moment: """
            p.since < sach.calendar_day_end(n.calendar, $2::date)
                AND (p.until IS NULL OR p.until >= sach.calendar_day_end(n.calendar, $2::date))
            """,
        asked: "(SELECT $1::text AS reference) q", day: "$2::date")
    package static let columns = RegisterEntryRow.columns
    package static let isReadOnly = true

    package func bind(into bindings: inout Bindings) {
        bindings.append(reference)
        bindings.append(day)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> RegisterEntryRow {
        try RegisterEntryRow(row)
    }
}
