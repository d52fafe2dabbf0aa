import LibPQ

/// A person, and for one person alone what is recorded about them.
package struct PersonRow: Sendable {
    package var key: Int64
    package var reference: String
    package var name: String
    package var email: String?
    package var phone: String?
    package var language: String
    package var account: String?
    package var roles: [String]
    package var grants: JSONText?
    package var competences: JSONText?
    package var employments: JSONText?
    package var declarations: JSONText?
    package var involvements: JSONText?

    static let columns: [Column] = [
        Column("key", "int8"), Column("reference", "text"), Column("name", "text"), Column("email", "text"),
        Column("phone", "text"), Column("language", "text"), Column("account", "text"), Column("roles", "_text"),
        Column("grants", "jsonb"), Column("competences", "jsonb"), Column("employments", "jsonb"),
        Column("declarations", "jsonb"), Column("involvements", "jsonb"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        key = try row.read("key")
        reference = try row.read("reference")
        name = try row.read("name")
        email = try row.readOptional("email")
        phone = try row.readOptional("phone")
        language = try row.read("language")
        account = try row.readOptional("account")
        roles = try row.read("roles")
        grants = try row.readOptional("grants")
        competences = try row.readOptional("competences")
        employments = try row.readOptional("employments")
        declarations = try row.readOptional("declarations")
        involvements = try row.readOptional("involvements")
    }
}

/// One person with everything that is recorded.
package struct FindPerson: Statement {
    /// Their reference.
    package var reference: String

    /// Names the parameters.
    package init(reference: String) {
        self.reference = reference
    }

    package static let sql = """
        SELECT p.person AS key, 'P' || p.person AS reference, p.name, p.email, p.phone, p.language, p.account, coalesce(c.roles, '{}') AS roles,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'network', n.code, 'facility', f.reference, 'unit', u.reference,
                'validFrom', r.valid_from, 'validTo', r.valid_to, 'basis', r.basis) ORDER BY r.person_role), '[]')
            FROM sach.person_role r
            JOIN sach.network n USING (network)
            LEFT JOIN sach.facility f USING (facility)
            LEFT JOIN sach.reporting_unit u USING (unit)
            WHERE r.person = p.person) AS grants,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('role', k.role, 'sector', k.sector, 'validFrom', k.valid_from, 'validTo', k.valid_to,
                'basis', k.basis) ORDER BY k.role, k.sector, k.valid_from), '[]')
            FROM sach.competence k
            WHERE k.person = p.person) AS competences,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('organisation', 'G' || e.organisation, 'name', o.name, 'validFrom', e.valid_from,
                'validTo', e.valid_to) ORDER BY e.valid_from, e.organisation), '[]')
            FROM sach.employment e
            JOIN sach.organisation o USING (organisation)
            WHERE e.person = p.person) AS employments,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('facility', f.reference, 'at', sach.instant_text(d.declared_at), 'statement', d.statement,
                'hasConflict', d.has_conflict) ORDER BY d.declared_at), '[]')
            FROM sach.coi_declaration d
            JOIN sach.facility f USING (facility)
            WHERE d.person = p.person) AS declarations,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('facility', f.reference, 'kind', i.kind, 'organisation', 'G' || i.organisation,
                'subject', s.reference, 'startedOn', i.started_on, 'endedOn', i.ended_on, 'source', i.source) ORDER BY i.involvement), '[]')
            FROM sach.involvement i
            JOIN sach.facility f ON f.facility = i.facility
            LEFT JOIN sach.subject_reference s ON s.subject_id = i.subject_id AND s.kind = 'own'
            WHERE i.person = p.person) AS involvements
        FROM sach.person p
        LEFT JOIN LATERAL sach.caller_describe(p.person) c ON true
        WHERE p.person = sach.person_find($1::text)
        """
    package static let columns = PersonRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(reference)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> PersonRow {
        try PersonRow(row)
    }
}

/// One page of the people, oldest first; the system itself is nobody.
package struct ListPeople: Statement {
    /// Text in the name, with or without Vietnamese marks, or the e-mail address.
    package var text: String?
    /// Only who holds this role today.
    package var role: String?
    /// The last page's last key.
    package var after: Int64
    /// Rows at most.
    package var limit: Int

    /// Names the parameters.
    package init(text: String? = nil, role: String? = nil, after: Int64, limit: Int) {
        self.text = text
        self.role = role
        self.after = after
        self.limit = limit
    }

    package static let sql = """
        SELECT p.person AS key, 'P' || p.person AS reference, p.name, p.email, p.phone, p.language, p.account, coalesce(c.roles, '{}') AS roles,
            NULL::jsonb AS grants, NULL::jsonb AS competences, NULL::jsonb AS employments, NULL::jsonb AS declarations, NULL::jsonb AS involvements
        FROM sach.person p
        LEFT JOIN LATERAL sach.caller_describe(p.person) c ON true
        WHERE p.person > greatest($3::bigint, 0)
            AND ($1::text IS NULL
                OR sach.text_search_key(p.name) LIKE sach.text_pattern($1::text)
                OR lower(p.email) = lower($1::text))
            AND ($2::text IS NULL OR upper($2::text) = ANY (c.roles))
        ORDER BY p.person
        LIMIT $4::int
        """
    package static let columns = PersonRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(text)
        bindings.append(role)
        bindings.append(after)
        bindings.append(limit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> PersonRow {
        try PersonRow(row)
    }
}
