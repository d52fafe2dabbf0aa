import LibPQ

/// A certificate as the audit looks at it.
public struct CertificateProof: Sendable, Equatable {
    /// Its outward forms as they are stored.
    public struct Forms: Sendable, Equatable {
        /// The credential without proof.
        public var unsigned: String
        /// The printed pages.
        public var pages: [UInt8]
        /// The credential with proof; `nil` before the signature.
        public var credential: String?
        /// What turns the pages into the PDF.
        public var attachment: [UInt8]?
    }

    /// The subject.
    public var subject: Int64
    /// The certificate's number.
    public var number: String
    /// The state that stands.
    public var state: String
    /// The signed bytes as text; `nil` before they were made.
    public var document: String?
    /// SHA-256 of the bytes as stored, lower-case hex.
    public var digest: String?
    /// The signature.
    public var signature: [UInt8]?
    /// Name of the key that signed.
    public var keyID: String?
    /// Its public half.
    public var publicKey: [UInt8]?
    /// Whether it has a credential and a PDF.
    public var hasCredential: Bool
    /// The network's address on the web.
    public var baseURL: String
    /// What does not agree inside the database.
    public var mismatches: [String]
    /// Its outward forms; `nil` before they were fixed.
    public var forms: Forms?
    /// SHA-256 of the PDF as stored, lower-case hex.
    public var pdfDigest: String?
    /// Its place in the list of revocations.
    public var revocation: UnsignedCertificate.Place?
    /// Its place in the list of suspensions.
    public var suspension: UnsignedCertificate.Place?
}

/// Lists certificates with what proves them, by subject.
public struct ListCertificateProofs: Statement {
    /// The last subject of the page before.
    public var after: Int64
    /// How many at most.
    public var limit: Int

    /// Describes one page.
    public init(after: Int64, limit: Int) {
        self.after = after
        self.limit = limit
    }

    /// The call.
    public static let sql = """
        SELECT subject_id, number, state, document, encode(sha256, 'hex') AS digest, signature, key_id, public_key,
            origin = 'credential' AS has_credential, base_url, mismatches, unsigned, pages, credential, attachment,
            encode(pdf_sha256, 'hex') AS pdf_digest, revocation_list, revocation_index, suspension_list, suspension_index
        FROM sach.certificate_verify_rows($1::bigint, $2::int)
        """
    /// The answer's columns.
    public static let columns: [Column] = [
        Column("subject_id", "int8"), Column("number", "text"), Column("state", "text"), Column("document", "text"),
        Column("digest", "text"), Column("signature", "bytea"), Column("key_id", "text"), Column("public_key", "bytea"),
        Column("has_credential", "bool"), Column("base_url", "text"), Column("mismatches", "_text"),
        Column("unsigned", "text"), Column("pages", "bytea"), Column("credential", "text"),
        Column("attachment", "bytea"), Column("pdf_digest", "text"), Column("revocation_list", "text"),
        Column("revocation_index", "int4"), Column("suspension_list", "text"), Column("suspension_index", "int4"),
    ]

    /// Binds the page.
    public func bind(into bindings: inout Bindings) {
        bindings.append(after)
        bindings.append(limit)
    }

    /// Reads one certificate.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> CertificateProof {
        var forms: CertificateProof.Forms?
        if let unsigned = try row.readOptional("unsigned", as: String.self) {
            forms = CertificateProof.Forms(
                unsigned: unsigned, pages: try row.readBytes("pages"), credential: try row.readOptional("credential"),
                attachment: try row.readOptional("attachment"))
        }
        return CertificateProof(
            subject: try row.read("subject_id"), number: try row.read("number"), state: try row.read("state"),
            document: try row.readOptional("document"), digest: try row.readOptional("digest"),
            signature: try row.readOptional("signature"), keyID: try row.readOptional("key_id"),
            publicKey: try row.readOptional("public_key"), hasCredential: try row.read("has_credential"),
            baseURL: try row.read("base_url"), mismatches: try row.read("mismatches"), forms: forms,
            pdfDigest: try row.readOptional("pdf_digest"), revocation: try .init("revocation", row),
            suspension: try .init("suspension", row))
    }
}

/// A published version of a status list as the audit looks at it.
public struct StatusListProof: Sendable, Equatable {
    /// The list.
    public var list: Int
    /// Counts the list's versions.
    public var version: Int
    /// What the list is called in its address.
    public var name: String
    /// `revocation` or `suspension`.
    public var purpose: String
    /// Name of the key that signed.
    public var keyID: String
    /// Its public half.
    public var publicKey: [UInt8]?
    /// From when on it is true, microseconds since 1970.
    public var validFrom: Int64
    /// Until when it may be believed, exclusive, microseconds since 1970.
    public var validUntil: Int64
    /// The signed credential.
    public var credential: String
    /// SHA-256 of its bytes as stored, lower-case hex.
    public var digest: String
    /// The entries set in the register; `nil` when the version is out of date.
    public var indexes: [Int]?
}

/// Lists the published versions of status lists with what proves them.
public struct ListStatusListProofs: Statement {
    /// The last list of the page before.
    public var list: Int
    /// Its last version of the page before.
    public var version: Int
    /// How many at most.
    public var limit: Int

    /// Describes one page.
    public init(list: Int, version: Int, limit: Int) {
        self.list = list
        self.version = version
        self.limit = limit
    }

    /// The call.
    public static let sql = """
        SELECT list, version, name, purpose, key_id, public_key, (extract(epoch FROM valid_from) * 1000000)::bigint AS valid_from,
            (extract(epoch FROM valid_until) * 1000000)::bigint AS valid_until, credential,
            encode(sha256, 'hex') AS digest, indexes
        FROM sach.status_list_verify_rows($1::int, $2::int, $3::int)
        """
    /// The answer's columns.
    public static let columns: [Column] = [
        Column("list", "int4"), Column("version", "int4"), Column("name", "text"), Column("purpose", "text"),
        Column("key_id", "text"), Column("public_key", "bytea"), Column("valid_from", "int8"),
        Column("valid_until", "int8"), Column("credential", "text"), Column("digest", "text"),
        Column("indexes", "_int4"),
    ]

    /// Binds the page.
    public func bind(into bindings: inout Bindings) {
        bindings.append(list)
        bindings.append(version)
        bindings.append(limit)
    }

    /// Reads one version.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> StatusListProof {
        StatusListProof(
            list: try row.read("list"), version: try row.read("version"), name: try row.read("name"),
            purpose: try row.read("purpose"), keyID: try row.read("key_id"),
            publicKey: try row.readOptional("public_key"), validFrom: try row.read("valid_from"),
            validUntil: try row.read("valid_until"), credential: try row.read("credential"),
            digest: try row.read("digest"), indexes: try row.readOptional("indexes"))
    }
}
