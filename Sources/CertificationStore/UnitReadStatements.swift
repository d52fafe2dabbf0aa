import LibPQ

/// A unit as it is on a day.
package struct UnitRow: Sendable {
    package var key: Int64
    package var code: String
    package var kind: String
    package var labelVi: String
    package var labelEn: String
    package var validFrom: String
    package var validTo: String?
    package var reportsTo: String?
    package var email: String?
    package var phone: String?

    static let columns: [Column] = [
        Column("key", "int8"), Column("code", "text"), Column("kind", "text"), Column("label_vi", "text"),
        Column("label_en", "text"), Column("valid_from", "text"), Column("valid_to", "text"),
        Column("reports_to", "text"), Column("email", "text"), Column("phone", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        key = try row.read("key")
        code = try row.read("code")
        kind = try row.read("kind")
        labelVi = try row.read("label_vi")
        labelEn = try row.read("label_en")
        validFrom = try row.read("valid_from")
        validTo = try row.readOptional("valid_to")
        reportsTo = try row.readOptional("reports_to")
        email = try row.readOptional("email")
        phone = try row.readOptional("phone")
    }
}

/// One page of the units of a day, by code.
package struct ListUnits: Statement {
    /// The legal day; today of the network when absent.
    package var day: String?
    /// Text in the name, with or without Vietnamese marks, or the code.
    package var text: String?
    /// Only of this kind.
    package var kind: String?
    /// The last page's last key.
    package var after: Int64
    /// Rows at most.
    package var limit: Int

    /// Names the parameters.
    package init(day: String? = nil, text: String? = nil, kind: String? = nil, after: Int64, limit: Int) {
        self.day = day
        self.text = text
        self.kind = kind
        self.after = after
        self.limit = limit
    }

    package static let sql = """
        SELECT u.unit AS key, u.code, u.kind, u.label_vi, u.label_en, u.valid_from::text AS valid_from, u.valid_to::text AS valid_to, d.reference AS reports_to, u.email, u.phone
        FROM sach.unit_at(coalesce($1::date, sach.network_day((SELECT min(network) FROM sach.network), sach.clock_now())), NULL) u
        LEFT JOIN sach.reporting_unit d ON d.unit = u.reports_to
        WHERE u.unit > $4::bigint
            AND ($2::text IS NULL OR sach.text_search_key(u.label_vi) LIKE sach.text_pattern($2::text) OR u.code = upper($2::text))
            AND ($3::text IS NULL OR u.kind = $3::text)
        ORDER BY u.unit
        LIMIT $5::int
        """
    package static let columns = UnitRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(day)
        bindings.append(text)
        bindings.append(kind)
        bindings.append(after)
        bindings.append(limit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> UnitRow {
        try UnitRow(row)
    }
}

/// One unit, as it is today or as it was on its last day.
package struct FindUnit: Statement {
    /// Its code.
    package var code: String

    /// Names the parameters.
    package init(code: String) {
        self.code = code
    }

    package static let sql = """
        SELECT r.unit AS key, r.reference AS code, r.kind, sach.unit_label(r.unit, d.day, 'vi') AS label_vi, sach.unit_label(r.unit, d.day, 'en') AS label_en,
            r.valid_from::text AS valid_from, r.valid_to::text AS valid_to, p.reference AS reports_to, r.email, r.phone
        FROM sach.reporting_unit r
        CROSS JOIN LATERAL (
            SELECT least(r.valid_to - 1, greatest(r.valid_from, sach.network_day((SELECT min(network) FROM sach.network), sach.clock_now()))) AS day
        ) d
        LEFT JOIN sach.unit_parent a ON a.unit = r.unit AND a.hierarchy = 'accountability' AND a.valid_from <= d.day AND coalesce(d.day < a.valid_to, true)
        LEFT JOIN sach.reporting_unit p ON p.unit = a.parent
        WHERE r.unit = sach.unit_find($1::text)
        """
    package static let columns = UnitRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(code)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> UnitRow {
        try UnitRow(row)
    }
}

/// One step of a unit's history.
package struct UnitTraceRow: Sendable {
    package var depth: Int
    package var direction: String
    package var code: String
    package var via: String?
    package var labelVi: String
    package var labelEn: String
    package var kind: String
    package var effectiveOn: String
    package var basis: String

    static let columns: [Column] = [
        Column("depth", "int4"), Column("direction", "text"), Column("code", "text"), Column("via_code", "text"),
        Column("label_vi", "text"), Column("label_en", "text"), Column("kind", "text"),
        Column("effective_on", "text"), Column("basis", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        depth = try row.read("depth")
        direction = try row.read("direction")
        code = try row.read("code")
        via = try row.readOptional("via_code")
        labelVi = try row.read("label_vi")
        labelEn = try row.read("label_en")
        kind = try row.read("kind")
        effectiveOn = try row.read("effective_on")
        basis = try row.read("basis")
    }
}

/// A unit's predecessors, own names and successors, oldest first.
package struct TraceUnit: Statement {
    /// Its code.
    package var code: String

    /// Names the parameters.
    package init(code: String) {
        self.code = code
    }

    package static let sql = """
        SELECT depth, direction, code, via_code, label_vi, label_en, kind, effective_on::text AS effective_on, basis
        FROM sach.unit_trace($1::text)
        """
    package static let columns = UnitTraceRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(code)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> UnitTraceRow {
        try UnitTraceRow(row)
    }
}
