import LibPQ

/// How an upload began.
package struct BegunUploadRow: Sendable {
    package var outcome: String
    package var upload: Int64?
    package var sizeLimit: Int?

    static let columns: [Column] = [
        Column("outcome", "text"), Column("upload", "int8"), Column("size_limit", "int8"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        outcome = try row.read("outcome")
        upload = try row.readOptional("upload")
        sizeLimit = try row.readOptional("size_limit")
    }
}

/// Begins an upload for a person who may offer evidence.
package struct BeginUpload: Statement {
    /// Who sends.
    package var person: Int64

    /// Names the parameters.
    package init(person: Int64) {
        self.person = person
    }

    package static let sql = """
        SELECT outcome, upload, size_limit
        FROM sach.file_upload_begin($1::bigint)
        """
    package static let columns = BegunUploadRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(person)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> BegunUploadRow {
        try BegunUploadRow(row)
    }
}

/// Adds the next chunk to an upload: `appended`, `too_large`, `not_allowed` or `gone`.
package struct AppendChunk: Statement {
    /// The upload.
    package var upload: Int64
    /// Who sends.
    package var person: Int64
    /// Place of the chunk, from 0.
    package var no: Int
    /// Its bytes, full ones but for the last.
    package var bytes: [UInt8]

    /// Names the parameters.
    package init(upload: Int64, person: Int64, no: Int, bytes: [UInt8]) {
        self.upload = upload
        self.person = person
        self.no = no
        self.bytes = bytes
    }

    package static let sql = """
        SELECT sach.file_upload_append($1::bigint, $2::bigint, $3::int, $4::bytea) AS outcome
        """
    package static let columns = [Column("outcome", "text")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(upload)
        bindings.append(person)
        bindings.append(no)
        bindings.append(bytes: bytes)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> String {
        try row.read("outcome")
    }
}

/// How an upload ended.
package struct FinishedUploadRow: Sendable {
    package var outcome: String
    package var codes: [String]
    package var isNew: Bool?

    static let columns: [Column] = [
        Column("outcome", "text"), Column("codes", "_text"), Column("is_new", "bool"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        outcome = try row.read("outcome")
        codes = try row.read("codes")
        isNew = try row.readOptional("is_new")
    }
}

/// Ends an upload: `stored`, `rule` with the codes of what is wrong, or `gone`.
package struct FinishUpload: Statement {
    /// The upload.
    package var upload: Int64
    /// Who sends.
    package var person: Int64
    /// SHA-256 of what arrived.
    package var computed: [UInt8]
    /// SHA-256 that the sender named.
    package var promised: [UInt8]
    /// Media type that the sender named.
    package var declared: String?
    /// Whether its scan is still to come.
    package var hasScanner: Bool

    /// Names the parameters.
    package init(
        upload: Int64, person: Int64, computed: [UInt8], promised: [UInt8], declared: String?, hasScanner: Bool
    ) {
        self.upload = upload
        self.person = person
        self.computed = computed
        self.promised = promised
        self.declared = declared
        self.hasScanner = hasScanner
    }

    package static let sql = """
        SELECT outcome, codes, is_new
        FROM sach.file_upload_finish($1::bigint, $2::bigint, $3::bytea, $4::bytea, $5::text, $6::bool)
        """
    package static let columns = FinishedUploadRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(upload)
        bindings.append(person)
        bindings.append(computed)
        bindings.append(promised)
        bindings.append(declared)
        bindings.append(hasScanner)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> FinishedUploadRow {
        try FinishedUploadRow(row)
    }
}

/// Deletes an unfinished upload.
package struct AbortUpload: Statement {
    /// The upload.
    package var upload: Int64
    /// Who sent.
    package var person: Int64

    /// Names the parameters.
    package init(upload: Int64, person: Int64) {
        self.upload = upload
        self.person = person
    }

    package static let sql = """
        SELECT sach.file_upload_abort($1::bigint, $2::bigint) AS count
        """
    package static let columns = [Column("count", "int4")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(upload)
        bindings.append(person)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int {
        try row.read("count")
    }
}

/// Deletes unfinished uploads that nobody touched for an hour.
package struct PurgeUploads: Statement {
    /// No parameters.
    package init() {}

    package static let sql = """
        SELECT sach.file_upload_purge() AS count
        """
    package static let columns = [Column("count", "int4")]

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int {
        try row.read("count")
    }
}
