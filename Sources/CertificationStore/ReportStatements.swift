import LibPQ

/// A snapshot of a consolidated report with its list of inputs and each unit's figures; the newest unless named.
package struct ReadReportContent: Statement {
    /// The report.
    package var subject: Int64
    /// Number of the snapshot; `nil` = the newest.
    package var snapshot: Int?

    /// Names the parameters.
    package init(subject: Int64, snapshot: Int?) {
        self.subject = subject
        self.snapshot = snapshot
    }

    package static let sql = """
        SELECT sach.report_content($1::bigint, $2::bigint) AS row
        WHERE sach.report_content($1::bigint, $2::bigint) IS NOT NULL
        """
    package static let columns: [Column] = [Column("row", "jsonb")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
        bindings.append(snapshot)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> JSONText {
        try row.read("row")
    }
}

/// The newest snapshot's figures on the map of another day.
package struct ListReportMap: Statement {
    /// The report.
    package var subject: Int64
    /// The day.
    package var day: String

    /// Names the parameters.
    package init(subject: Int64, day: String) {
        self.subject = subject
        self.day = day
    }

    package static let sql = """
        SELECT jsonb_build_object('unit', m.unit, 'code', m.code, 'value', m.value, 'from', m.from_units, 'isComparable', m.is_comparable, 'rule', m.rule) AS row
        FROM sach.report r
        CROSS JOIN LATERAL sach.consolidation_map(r.snapshot, $2::text::date) m
        WHERE r.subject_id = $1::bigint
        """
    package static let columns: [Column] = [Column("row", "jsonb")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
        bindings.append(day)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> JSONText {
        try row.read("row")
    }
}

/// What is known beside an annual report's form, a row a figure.
package struct ListObligationPrefill: Statement {
    /// The obligation.
    package var subject: Int64

    /// Names the parameters.
    package init(subject: Int64) {
        self.subject = subject
    }

    package static let sql = """
        SELECT row
        FROM sach.obligation_prefill($1::bigint) row
        """
    package static let columns: [Column] = [Column("row", "jsonb")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> JSONText {
        try row.read("row")
    }
}

/// A facility's yearly report with what is known beside it; no row when there is neither report nor facility.
package struct ReadFacilityReport: Statement {
    /// Reference of the facility.
    package var facility: String
    /// The year.
    package var period: String

    /// Names the parameters.
    package init(facility: String, period: String) {
        self.facility = facility
        self.period = period
    }

    package static let sql = """
        SELECT sach.facility_report_show(sach.facility_find($1::text), $2::text) AS row
        WHERE sach.facility_find($1::text) IS NOT NULL AND $2::text ~ '^[0-9]{4}$'
        """
    package static let columns: [Column] = [Column("row", "jsonb")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(facility)
        bindings.append(period)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> JSONText {
        try row.read("row")
    }
}

/// Keeps or files a facility's yearly report.
package struct SaveFacilityReport: Statement {
    /// Reference of the facility.
    package var facility: String
    /// The year.
    package var period: String
    /// What to save, by the interface's names.
    package var data: JSONText
    /// Who does it.
    package var actor: Int64

    /// Names the parameters.
    package init(facility: String, period: String, data: JSONText, actor: Int64) {
        self.facility = facility
        self.period = period
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes
        FROM sach.facility_report_save($1::text, $2::text, $3::jsonb - 'network', $4::bigint)
        """
    package static let columns = SaveRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(facility)
        bindings.append(period)
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SaveRow {
        try SaveRow(row)
    }
}

/// Asks a facility to repair its yearly report.
package struct ReturnFacilityReport: Statement {
    /// Reference of the facility.
    package var facility: String
    /// The year.
    package var period: String
    /// What to save, by the interface's names.
    package var data: JSONText
    /// Who does it.
    package var actor: Int64

    /// Names the parameters.
    package init(facility: String, period: String, data: JSONText, actor: Int64) {
        self.facility = facility
        self.period = period
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes
        FROM sach.facility_report_return($1::text, $2::text, $3::jsonb - 'network', $4::bigint)
        """
    package static let columns = SaveRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(facility)
        bindings.append(period)
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SaveRow {
        try SaveRow(row)
    }
}

/// Reference data that are provisional or past their validity.
package struct CheckReferenceData: Statement {
    /// No parameters.
    package init() {}

    package static let sql = """
        SELECT jsonb_build_object('area', c.area, 'item', c.item, 'finding', c.finding,
            'message', jsonb_build_object('vi', c.message_vi, 'en', c.message_en)) AS row
        FROM sach.refdata_check() c
        """
    package static let columns: [Column] = [Column("row", "jsonb")]

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> JSONText {
        try row.read("row")
    }
}

/// Enters a part of a list of facilities' reports; the answer is one JSON object.
package struct ImportFacilityReports: Statement {
    /// The rows and how they are meant.
    package var data: JSONText
    /// Who enters them.
    package var actor: Int64

    /// Names the parameters.
    package init(data: JSONText, actor: Int64) {
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT sach.facility_report_import_rows($1::jsonb, $2::bigint) AS answer
        """
    package static let columns: [Column] = [Column("answer", "jsonb")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> JSONText {
        try row.read("answer")
    }
}

/// Files a part of a list of units' annual reports; the answer is one JSON object.
package struct ImportUnitReports: Statement {
    /// The rows and how they are meant.
    package var data: JSONText
    /// Who enters them.
    package var actor: Int64

    /// Names the parameters.
    package init(data: JSONText, actor: Int64) {
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT sach.obligation_import_rows($1::jsonb, $2::bigint) AS answer
        """
    package static let columns: [Column] = [Column("answer", "jsonb")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> JSONText {
        try row.read("answer")
    }
}
