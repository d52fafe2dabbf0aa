import LibPQ

/// The clocks of a subject: its time limits, what paused them, and what a calendar moved.
package struct SubjectClockRow: Sendable {
    package var reference: String
    package var limits: JSONText
    package var pauses: JSONText
    package var moves: JSONText

    static let columns: [Column] = [
        Column("reference", "text"), Column("limits", "jsonb"), Column("pauses", "jsonb"), Column("moves", "jsonb"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        reference = try row.read("reference")
        limits = try row.read("limits")
        pauses = try row.read("pauses")
        moves = try row.read("moves")
    }
}

/// The clocks of one subject, if the reader may see it.
package struct ReadSubjectClocks: Statement {
    /// Any of its references.
    package var subject: String
    /// Whose eyes; `nil` sees all.
    package var reader: Int64?

    /// Names the parameters.
    package init(subject: String, reader: Int64? = nil) {
        self.subject = subject
        self.reader = reader
    }

    package static let sql = """
        SELECT own.reference, t.limits, t.pauses, t.moves
        FROM sach.subject s
        JOIN sach.subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
        CROSS JOIN LATERAL sach.subject_timers(s.id) t
        WHERE s.id = sach.subject_find($1::text) AND sach.reader_sees($2::bigint, s.network, s.facility, s.unit)
        """
    package static let columns = SubjectClockRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
        bindings.append(reader)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SubjectClockRow {
        try SubjectClockRow(row)
    }
}
