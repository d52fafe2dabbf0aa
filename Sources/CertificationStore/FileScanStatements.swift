import LibPQ

/// A file that was taken for a scan.
package struct ClaimedFileRow: Sendable {
    package var sha256: [UInt8]
    package var upload: Int64
    package var chunks: Int

    static let columns: [Column] = [
        Column("sha256", "bytea"), Column("upload", "int8"), Column("chunks", "int4"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        sha256 = try row.read("sha256")
        upload = try row.read("upload")
        chunks = try row.read("chunks")
    }
}

/// Takes one file that waits for a malware scan: the one of a hash, or the longest waiting.
package struct ClaimScan: Statement {
    /// The file's hash; `nil` takes any.
    package var sha256: [UInt8]?

    /// Names the parameters.
    package init(sha256: [UInt8]?) {
        self.sha256 = sha256
    }

    package static let sql = """
        SELECT sha256, upload, chunks
        FROM sach.file_scan_claim(1, $1::bytea)
        """
    package static let columns = ClaimedFileRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(sha256)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> ClaimedFileRow {
        try ClaimedFileRow(row)
    }
}

/// Writes down what a scan said and answers what counts now.
package struct SettleScan: Statement {
    /// The file's hash.
    package var sha256: [UInt8]
    /// `clean`, `infected` or `unreachable`.
    package var scan: String
    /// Name of the malware.
    package var threat: String?

    /// Names the parameters.
    package init(sha256: [UInt8], scan: String, threat: String?) {
        self.sha256 = sha256
        self.scan = scan
        self.threat = threat
    }

    package static let sql = """
        SELECT sach.file_scan_settle($1::bytea, $2::text, $3::text) AS scan
        """
    package static let columns = [Column("scan", "text")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(sha256)
        bindings.append(scan)
        bindings.append(threat)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> String {
        try row.read("scan")
    }
}

/// Lets what waited for a scanner count as not scanned, because none is configured.
package struct ForgetScans: Statement {
    /// No parameters.
    package init() {}

    package static let sql = """
        SELECT sach.file_scan_forget() AS count
        """
    package static let columns = [Column("count", "int4")]

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int {
        try row.read("count")
    }
}
