import LibPQ

/// A certificate's outward forms as they were signed.
package struct IssuedCertificateRow: Sendable {
    package var number: String
    package var credential: String
    package var credentialDigest: String
    package var pdfDigest: String

    static let columns: [Column] = [
        Column("number", "text"), Column("credential", "text"), Column("credential_digest", "text"),
        Column("pdf_digest", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        number = try row.read("number")
        credential = try row.read("credential")
        credentialDigest = try row.read("credential_digest")
        pdfDigest = try row.read("pdf_digest")
    }
}

/// Reads the credential of a certificate by its number with hyphens; nothing for one that was never signed.
package struct ReadCredential: Statement {
    /// The number with hyphens.
    package var reference: String

    /// Names the certificate.
    package init(reference: String) { self.reference = reference }

    package static let sql = """
        SELECT c.number, k.credential, encode(k.credential_sha256, 'hex') AS credential_digest,
            encode(k.pdf_sha256, 'hex') AS pdf_digest
        FROM sach.subject_reference r
        JOIN sach.certificate c ON c.subject_id = r.subject_id
        JOIN sach.certificate_credential k ON k.certificate = c.subject_id
        WHERE r.reference = $1::text AND r.kind = 'certificate' AND c.credential_sha256 = k.credential_sha256
        """
    package static let columns = IssuedCertificateRow.columns

    package func bind(into bindings: inout Bindings) { bindings.append(reference) }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> IssuedCertificateRow {
        try IssuedCertificateRow(row)
    }
}

/// The PDF of a certificate, with the hash it was stored with.
package struct CertificateFileRow: Sendable {
    package var number: String
    package var digest: String
    package var bytes: [UInt8]
}

/// Reads the PDF of a signed certificate.
package struct ReadCertificateFile: Statement {
    /// The subject.
    package var subject: Int64

    /// Names the certificate.
    package init(subject: Int64) { self.subject = subject }

    package static let sql = """
        SELECT c.number, encode(c.pdf_sha256, 'hex') AS digest, k.pages || k.attachment AS bytes
        FROM sach.certificate c
        JOIN sach.certificate_credential k ON k.certificate = c.subject_id
        WHERE c.subject_id = $1::bigint AND c.pdf_sha256 IS NOT NULL
        """
    package static let columns = [Column("number", "text"), Column("digest", "text"), Column("bytes", "bytea")]

    package func bind(into bindings: inout Bindings) { bindings.append(subject) }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> CertificateFileRow {
        CertificateFileRow(
            number: try row.read("number"), digest: try row.read("digest"), bytes: try row.readBytes("bytes"))
    }
}

/// Reads what a certificate that is not signed yet would say; `nil` for any other.
package struct ReadCertificatePreview: Statement {
    /// The subject.
    package var subject: Int64

    /// Names the certificate.
    package init(subject: Int64) { self.subject = subject }

    package static let sql = "SELECT sach.certificate_preview($1::bigint) AS document"
    package static let columns = [Column("document", "text")]

    package func bind(into bindings: inout Bindings) { bindings.append(subject) }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> String? {
        try row.readOptional("document")
    }
}

/// Reads the print of a paper that is kept.
package struct ReadPaperFile: Statement {
    /// The paper.
    package var paper: Int64

    /// Names the paper.
    package init(paper: Int64) { self.paper = paper }

    package static let sql = "SELECT pdf FROM sach.paper_document WHERE paper = $1::bigint"
    package static let columns = [Column("pdf", "bytea")]

    package func bind(into bindings: inout Bindings) { bindings.append(paper) }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> [UInt8] {
        try row.readBytes("pdf")
    }
}

/// Keeps the first print of a paper and answers the one that stands; `nil` for a paper whose data were erased.
package struct KeepPaperFile: Statement {
    /// The paper.
    package var paper: Int64
    /// The print.
    package var pdf: [UInt8]

    /// Names the parameters.
    package init(paper: Int64, pdf: [UInt8]) {
        self.paper = paper
        self.pdf = pdf
    }

    package static let sql = "SELECT sach.paper_document_keep($1::bigint, $2::bytea) AS pdf"
    package static let columns = [Column("pdf", "bytea")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(paper)
        bindings.append(bytes: pdf)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> [UInt8]? {
        try row.readOptional("pdf")
    }
}

/// A certificate in the fields of IAF CertSearch.
package struct ExportedCertificateRow: Sendable {
    package var id: Int64
    package var fields: JSONText
}

/// One page of the certificates in the fields of IAF CertSearch.
package struct ExportCertificates: Statement {
    /// Code of the network.
    package var network: String
    /// The last page's last key.
    package var after: Int64
    /// Rows at most.
    package var limit: Int

    /// Names the parameters.
    package init(network: String, after: Int64, limit: Int) {
        self.network = network
        self.after = after
        self.limit = limit
    }

    package static let sql = "SELECT id, fields FROM sach.certificate_export($1::text, $2::bigint, $3::int) ORDER BY id"
    package static let columns = [Column("id", "int8"), Column("fields", "jsonb")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(after)
        bindings.append(limit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> ExportedCertificateRow {
        ExportedCertificateRow(id: try row.read("id"), fields: try row.read("fields"))
    }
}
