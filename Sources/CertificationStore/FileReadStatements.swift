import LibPQ

/// A stored file as a reader may have it.
package struct FileRow: Sendable {
    package var upload: Int64
    package var size: Int
    package var chunks: Int
    package var mediaType: String
    package var scan: String
    package var threat: String?
    package var fileName: String?

    static let columns: [Column] = [
        Column("upload", "int8"), Column("size", "int8"), Column("chunks", "int4"), Column("media_type", "text"),
        Column("scan", "text"), Column("threat", "text"), Column("file_name", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        upload = try row.read("upload")
        size = try row.read("size")
        chunks = try row.read("chunks")
        mediaType = try row.read("media_type")
        scan = try row.read("scan")
        threat = try row.readOptional("threat")
        fileName = try row.readOptional("file_name")
    }
}

/// A stored file, if the reader may have it.
package struct FindFile: Statement {
    /// Its hash.
    package var sha256: [UInt8]
    /// Whose eyes read; `nil` = the machine's administrator.
    package var reader: Int64?

    /// Names the parameters.
    package init(sha256: [UInt8], reader: Int64?) {
        self.sha256 = sha256
        self.reader = reader
    }

    package static let sql = """
        SELECT upload, size, chunks, media_type, scan, threat, file_name
        FROM sach.file_find($1::bytea, $2::bigint)
        """
    package static let isReadOnly = true
    package static let columns = FileRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(sha256)
        bindings.append(reader)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> FileRow {
        try FileRow(row)
    }
}

/// One chunk of a file; whether its reader may have it was asked with ``FindFile``.
package struct ReadChunk: Statement {
    /// The upload that brought the file.
    package var upload: Int64
    /// Place of the chunk, from 0.
    package var no: Int

    /// Names the parameters.
    package init(upload: Int64, no: Int) {
        self.upload = upload
        self.no = no
    }

    package static let sql = """
        SELECT bytes
        FROM sach.file_chunk
        WHERE upload = $1::bigint AND no = $2::int
        """
    package static let isReadOnly = true
    package static let columns = [Column("bytes", "bytea")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(upload)
        bindings.append(no)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> [UInt8] {
        try row.readBytes("bytes")
    }
}
