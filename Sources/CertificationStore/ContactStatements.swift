import LibPQ

/// Records that a notice came back.
package struct BounceNotice: Statement {
    /// Its number.
    package var id: Int64
    /// Who says so.
    package var actor: Int64
    /// What came back.
    package var reply: String

    /// Names the parameters.
    package init(id: Int64, actor: Int64, reply: String) {
        self.id = id
        self.actor = actor
        self.reply = reply
    }

    package static let sql = """
        SELECT outcome, state, codes
        FROM sach.notice_bounce($1::bigint, $2::bigint, $3::text)
        """
    package static let columns = ConfirmationRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(id)
        bindings.append(actor)
        bindings.append(reply)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> ConfirmationRow {
        try ConfirmationRow(row)
    }
}

/// Says by which channel a facility, a unit or a person is reached.
package struct SaveContact: Statement {
    /// Reference of the facility or person, code of the unit.
    package var contact: String
    /// Channel and address.
    package var data: JSONText
    /// Who enters it.
    package var actor: Int64

    /// Names the parameters.
    package init(contact: String, data: JSONText, actor: Int64) {
        self.contact = contact
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes
        FROM sach.contact_save($1::text, $2::jsonb, $3::bigint)
        """
    package static let columns = SaveRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(contact)
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SaveRow {
        try SaveRow(row)
    }
}

/// Sets the hours in which a network sends nothing.
package struct SaveQuietHours: Statement {
    /// Code of the network.
    package var network: String
    /// From and to.
    package var data: JSONText
    /// Who enters it.
    package var actor: Int64

    /// Names the parameters.
    package init(network: String, data: JSONText, actor: Int64) {
        self.network = network
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes
        FROM sach.quiet_hours_save($1::text, $2::jsonb, $3::bigint)
        """
    package static let columns = SaveRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SaveRow {
        try SaveRow(row)
    }
}
