import LibPQ

/// A notice that would go out.
package struct PreviewRow: Sendable {
    package var at: String
    package var notice: Int64?
    package var messageId: String?
    package var subject: String?
    package var unit: String?
    package var purpose: String
    package var purposeVi: String
    package var purposeEn: String
    package var step: String
    package var audience: String
    package var address: String?
    package var recipientName: String?
    package var language: String?
    package var template: String
    package var fate: String
    package var common: String?
    package var data: String?

    static let columns: [Column] = [
        Column("at", "text"), Column("notice", "int8"), Column("message_id", "text"), Column("subject", "text"),
        Column("unit", "text"), Column("purpose", "text"), Column("purpose_vi", "text"), Column("purpose_en", "text"),
        Column("step", "text"), Column("audience", "text"), Column("address", "text"),
        Column("recipient_name", "text"), Column("language", "text"), Column("template", "text"),
        Column("fate", "text"), Column("common", "text"), Column("data", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        at = try row.read("at")
        notice = try row.readOptional("notice")
        messageId = try row.readOptional("message_id")
        subject = try row.readOptional("subject")
        unit = try row.readOptional("unit")
        purpose = try row.read("purpose")
        purposeVi = try row.read("purpose_vi")
        purposeEn = try row.read("purpose_en")
        step = try row.read("step")
        audience = try row.read("audience")
        address = try row.readOptional("address")
        recipientName = try row.readOptional("recipient_name")
        language = try row.readOptional("language")
        template = try row.read("template")
        fate = try row.read("fate")
        common = try row.readOptional("common")
        data = try row.readOptional("data")
    }
}

/// The notices that would go out between two days if nobody did anything, a page in the order of time.
package struct PreviewNotices: Statement {
    /// The first legal day; `nil` = from now on.
    package var from: String?
    /// The last legal day.
    package var to: String
    /// Code of the network; `nil` = all.
    package var network: String?
    /// Only those about this reporting unit.
    package var unit: String?
    /// Whose eyes; `nil` sees all.
    package var reader: Int64?
    /// Whether the values of their texts are wanted.
    package var withText: Bool
    /// Rows to pass over.
    package var offset: Int64
    /// Rows at most.
    package var limit: Int

    /// Names the parameters.
    package init(
        from: String? = nil, to: String, network: String? = nil, unit: String? = nil, reader: Int64? = nil,
        withText: Bool = false, offset: Int64 = 0, limit: Int
    ) {
        self.from = from
        self.to = to
        self.network = network
        self.unit = unit
        self.reader = reader
        self.withText = withText
        self.offset = offset
        self.limit = limit
    }

    package static let isReadOnly = true
    package static let sql = """
        SELECT sach.instant_text(v.at) AS at, v.notice, v.message_id::text AS message_id, v.subject, v.unit, v.purpose, v.purpose_vi, v.purpose_en,
            v.step, v.audience, v.address, v.recipient_name, v.language, v.template, v.fate, v.common::text AS common, v.data::text AS data
        FROM (
            SELECT n.calendar
            FROM sach.network n
            WHERE $3::text IS NULL OR n.code = upper($3::text)
            ORDER BY n.network
            LIMIT 1
        ) c
        CROSS JOIN LATERAL sach.notice_preview(
            coalesce(sach.calendar_instant(c.calendar, $1::date), '-infinity'), sach.calendar_day_end(c.calendar, $2::date),
            $3::text, $4::text, $5::bigint, $6::bool, $7::bigint, $8::int) WITH ORDINALITY AS
            v (at, notice, message_id, subject, unit, purpose, purpose_vi, purpose_en, step, audience, address, recipient_name, language, template,
                fate, common, data, n)
        ORDER BY v.n
        """
    package static let columns = PreviewRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(from)
        bindings.append(to)
        bindings.append(network)
        bindings.append(unit)
        bindings.append(reader)
        bindings.append(withText)
        bindings.append(offset)
        bindings.append(limit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> PreviewRow {
        try PreviewRow(row)
    }
}
