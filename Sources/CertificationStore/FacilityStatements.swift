import LibPQ

/// A facility with the codes of its surroundings.
package struct FacilityRow: Sendable {
    package var key: Int64
    package var reference: String
    package var network: String
    package var name: String
    package var nameEn: String?
    package var taxCode: String
    package var organisation: String?
    package var siteAddress: String
    package var commune: String
    package var communeName: String
    package var zone: String?
    package var unit: String
    package var vsicVersion: String
    package var vsicCode: String
    package var email: String?
    package var importKey: String?
    package var createdAt: String

    static let columns: [Column] = [
        Column("key", "int8"), Column("reference", "text"), Column("network", "text"), Column("name", "text"),
        Column("name_en", "text"), Column("tax_code", "text"), Column("organisation", "text"),
        Column("site_address", "text"), Column("commune", "text"), Column("commune_name", "text"),
        Column("zone", "text"), Column("unit", "text"), Column("vsic_version", "text"), Column("vsic_code", "text"),
        Column("email", "text"), Column("import_key", "text"), Column("created_at", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        key = try row.read("key")
        reference = try row.read("reference")
        network = try row.read("network")
        name = try row.read("name")
        nameEn = try row.readOptional("name_en")
        taxCode = try row.read("tax_code")
        organisation = try row.readOptional("organisation")
        siteAddress = try row.read("site_address")
        commune = try row.read("commune")
        communeName = try row.read("commune_name")
        zone = try row.readOptional("zone")
        unit = try row.read("unit")
        vsicVersion = try row.read("vsic_version")
        vsicCode = try row.read("vsic_code")
        email = try row.readOptional("email")
        importKey = try row.readOptional("import_key")
        createdAt = try row.read("created_at")
    }
}

/// One facility, if the reader may see it.
package struct FindFacility: Statement {
    /// Its reference.
    package var reference: String
    /// Whose eyes; `nil` sees all.
    package var reader: Int64?

    /// Names the parameters.
    package init(reference: String, reader: Int64? = nil) {
        self.reference = reference
        self.reader = reader
    }

    package static let sql = """
        SELECT f.facility AS key, f.reference, n.code AS network, f.name, f.name_en, f.tax_code, 'G' || f.organisation AS organisation,
            f.site_address, c.reference AS commune, sach.unit_label(f.commune, sach.network_day(f.network, sach.clock_now()), 'vi') AS commune_name,
            z.reference AS zone, coalesce(z.reference, c.reference) AS unit, f.vsic_version, f.vsic_code, f.email, f.import_key,
            sach.instant_text(f.created_at) AS created_at
        FROM sach.facility f
        JOIN sach.network n USING (network)
        JOIN sach.reporting_unit c ON c.unit = f.commune
        LEFT JOIN sach.reporting_unit z ON z.unit = f.zone
        WHERE f.facility = sach.facility_find($1::text)
            AND sach.reader_sees($2::bigint, f.network, f.facility, coalesce(f.zone, f.commune))
        """
    package static let columns = FacilityRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(reference)
        bindings.append(reader)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> FacilityRow {
        try FacilityRow(row)
    }
}

/// One page of the facilities, oldest first; the reader's own only.
package struct ListFacilities: Statement {
    /// Text in name or tax code, with or without Vietnamese marks.
    package var text: String?
    /// Code of the network.
    package var network: String?
    /// Code of its reporting unit.
    package var unit: String?
    /// Whose eyes; `nil` sees all.
    package var reader: Int64?
    /// The last page's last key.
    package var after: Int64
    /// Rows at most.
    package var limit: Int

    /// Names the parameters.
    package init(
        text: String? = nil, network: String? = nil, unit: String? = nil, reader: Int64? = nil, after: Int64,
        limit:
            Int
    ) {
        self.text = text
        self.network = network
        self.unit = unit
        self.reader = reader
        self.after = after
        self.limit = limit
    }

    package static let sql = """
        WITH today AS MATERIALIZED (
            SELECT n.network, n.code, sach.network_day(n.network, sach.clock_now()) AS day
            FROM sach.network n
        )
        SELECT f.facility AS key, f.reference, n.code AS network, f.name, f.name_en, f.tax_code, 'G' || f.organisation AS organisation,
            f.site_address, c.reference AS commune, sach.unit_label(f.commune, n.day, 'vi') AS commune_name,
            z.reference AS zone, coalesce(z.reference, c.reference) AS unit, f.vsic_version, f.vsic_code, f.email, f.import_key,
            sach.instant_text(f.created_at) AS created_at
        FROM sach.facility_search($1::text, $2::text, $3::text, $4::bigint, $5::bigint, $6::int) found (facility)
        JOIN sach.facility f USING (facility)
        JOIN today n USING (network)
        JOIN sach.reporting_unit c ON c.unit = f.commune
        LEFT JOIN sach.reporting_unit z ON z.unit = f.zone
        ORDER BY f.facility
        """
    package static let columns = FacilityRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(text)
        bindings.append(network)
        bindings.append(unit)
        bindings.append(reader)
        bindings.append(after)
        bindings.append(limit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> FacilityRow {
        try FacilityRow(row)
    }
}
