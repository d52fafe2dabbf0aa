import LibPQ

/// A reporting form with its fields and checks.
package struct FormRow: Sendable {
    package var form: String
    package var version: Int
    package var nameVi: String
    package var nameEn: String
    package var validFrom: String
    package var source: String
    package var fields: JSONText
    package var checks: JSONText

    static let columns: [Column] = [
        Column("form", "text"), Column("version", "int4"), Column("name_vi", "text"), Column("name_en", "text"),
        Column("valid_from", "text"), Column("source", "text"), Column("fields", "jsonb"), Column("checks", "jsonb"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        form = try row.read("form")
        version = try row.read("version")
        nameVi = try row.read("name_vi")
        nameEn = try row.read("name_en")
        validFrom = try row.read("valid_from")
        source = try row.read("source")
        fields = try row.read("fields")
        checks = try row.read("checks")
    }
}

/// One version of a form, the newest unless named.
package struct FindForm: Statement {
    /// Its code.
    package var form: String
    /// Its version.
    package var version: Int?

    /// Names the parameters.
    package init(form: String, version: Int? = nil) {
        self.form = form
        self.version = version
    }

    package static let sql = """
        SELECT f.form, f.version, f.name_vi, f.name_en, f.valid_from::text AS valid_from, f.source,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('code', d.code, 'label', jsonb_build_object('vi', d.label_vi, 'en', d.label_en),
                'unit', jsonb_build_object('vi', d.unit_vi, 'en', d.unit_en), 'type', d.type, 'span', d.span, 'required', d.is_required,
                'percentageOf', d.percentage_of, 'choices', d.choices, 'items', (
                    SELECT jsonb_agg(jsonb_build_object('member', i.member, 'label', jsonb_build_object('vi', i.label_vi, 'en', i.label_en),
                        'type', i.type, 'required', i.is_required, 'choices', i.choices) ORDER BY i.position)
                    FROM sach.report_item i
                    WHERE i.form = d.form AND i.version = d.version AND i.list = d.code)) ORDER BY d.position), '[]')
            FROM sach.report_field d
            WHERE d.form = f.form AND d.version = f.version) AS fields,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('code', c.code, 'left', c.left_codes, 'comparison', c.operator, 'right', c.right_codes,
                'severity', c.severity, 'message', jsonb_build_object('vi', c.message_vi, 'en', c.message_en)) ORDER BY c.code), '[]')
            FROM sach.report_check c
            WHERE c.form = f.form AND c.version = f.version) AS checks
        FROM sach.report_form f
        WHERE f.form = upper($1::text) AND ($2::int IS NULL OR f.version = $2::int)
        ORDER BY f.version DESC
        LIMIT 1
        """
    package static let columns = FormRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(form)
        bindings.append(version)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> FormRow {
        try FormRow(row)
    }
}
