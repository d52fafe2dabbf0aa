import LibPQ

/// A paper as it was issued.
package struct PaperRow: Sendable {
    package var id: Int64
    package var reference: String
    package var subject: String
    package var kind: String
    package var nameVi: String
    package var nameEn: String
    package var form: String
    package var number: String
    package var issuedOn: String
    package var issuedBy: String
    package var data: JSONText?

    static let columns: [Column] = [
        Column("id", "int8"), Column("reference", "text"), Column("subject", "text"), Column("kind", "text"),
        Column("name_vi", "text"), Column("name_en", "text"), Column("form", "text"), Column("number", "text"),
        Column("issued_on", "text"), Column("issued_by", "text"), Column("data", "jsonb"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        id = try row.read("id")
        reference = try row.read("reference")
        subject = try row.read("subject")
        kind = try row.read("kind")
        nameVi = try row.read("name_vi")
        nameEn = try row.read("name_en")
        form = try row.read("form")
        number = try row.read("number")
        issuedOn = try row.read("issued_on")
        issuedBy = try row.read("issued_by")
        data = try row.readOptional("data")
    }
}

/// One page of the papers, oldest first; the reader's own only.
package struct ListPapers: Statement {
    /// Reference of the paper; `nil` = all.
    package var reference: String?
    /// Reference of the subject.
    package var subject: String?
    /// Kind of paper.
    package var kind: String?
    /// Whose eyes; `nil` sees all.
    package var reader: Int64?
    /// The last page's last key.
    package var after: Int64
    /// Rows at most.
    package var limit: Int

    /// Names the parameters.
    package init(
        reference: String? = nil, subject: String? = nil, kind: String? = nil, reader: Int64? = nil, after: Int64 = 0,
        limit: Int = 1
    ) {
        self.reference = reference
        self.subject = subject
        self.kind = kind
        self.reader = reader
        self.after = after
        self.limit = limit
    }

    package static let sql = """
        SELECT p.paper AS id, p.reference, r.reference AS subject, p.kind, k.name_vi, k.name_en, k.form, p.number,
            p.issued_on::text AS issued_on, 'P' || p.issued_by AS issued_by, p.data
        FROM sach.paper p
        JOIN sach.paper_kind k USING (kind)
        JOIN sach.subject s ON s.id = p.subject_id
        JOIN sach.subject_reference r ON r.subject_id = s.id AND r.kind = 'own'
        WHERE p.paper > $5::bigint
            AND ($1::text IS NULL OR p.reference = upper($1::text))
            AND ($2::text IS NULL OR p.subject_id = sach.subject_find($2::text))
            AND ($3::text IS NULL OR p.kind = $3::text)
            AND sach.reader_sees($4::bigint, s.network, s.facility, s.unit)
        ORDER BY p.paper
        LIMIT $6::int
        """
    package static let columns = PaperRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(reference)
        bindings.append(subject)
        bindings.append(kind)
        bindings.append(reader)
        bindings.append(after)
        bindings.append(limit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> PaperRow {
        try PaperRow(row)
    }
}

/// One row of a generated table, as JSON ready for the interface.
package struct GeneratedRow: Sendable {
    package var row: JSONText

    static let columns: [Column] = [Column("row", "jsonb")]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        self.row = try row.read("row")
    }
}

/// The process control slip of a case, one row a hand-over.
package struct ListControlSlip: Statement {
    /// The subject's key.
    package var subject: Int64

    /// Names the parameters.
    package init(subject: Int64) {
        self.subject = subject
    }

    package static let sql = """
        SELECT jsonb_strip_nulls(jsonb_build_object(
            'no', c.no, 'at', sach.instant_text(c.at), 'event', c.event, 'eventName', jsonb_build_object('vi', c.event_vi, 'en', c.event_en),
            'givenBy', c.given_by, 'receivedBy', c.received_by, 'state', c.state,
            'stateName', jsonb_build_object('vi', c.state_vi, 'en', c.state_en), 'dueAt', sach.instant_text(c.due_at),
            'result', c.result, 'note', c.note)) AS row
        FROM sach.process_control_slip($1::bigint) c
        """
    package static let columns = GeneratedRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> GeneratedRow {
        try GeneratedRow(row)
    }
}

/// The dossier register between two legal days.
package struct ListDossierRegister: Statement {
    /// Code of the network.
    package var network: String
    /// First day, ISO 8601.
    package var from: String
    /// Last day, ISO 8601.
    package var to: String

    /// Names the parameters.
    package init(network: String, from: String, to: String) {
        self.network = network
        self.from = from
        self.to = to
    }

    package static let sql = """
        SELECT jsonb_strip_nulls(jsonb_build_object(
            'no', g.no, 'dossierCode', g.dossier_code, 'reference', g.reference, 'establishment', g.establishment, 'taxCode', g.tax_code,
            'address', g.address, 'phone', g.phone, 'receivedAt', sach.instant_text(g.received_at),
            'acceptedAt', sach.instant_text(g.accepted_at), 'daysPaused', g.days_paused, 'dueAt', sach.instant_text(g.due_at),
            'resolvedAt', sach.instant_text(g.resolved_at), 'state', g.state,
            'stateName', jsonb_build_object('vi', g.state_vi, 'en', g.state_en), 'result', g.result, 'officer', g.officer)) AS row
        FROM sach.network n
        CROSS JOIN LATERAL sach.dossier_register(n.network, $2::date, $3::date) g
        WHERE n.code = upper($1::text)
        """
    package static let columns = GeneratedRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(from)
        bindings.append(to)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> GeneratedRow {
        try GeneratedRow(row)
    }
}
