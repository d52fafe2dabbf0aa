import LibPQ

/// A certificate whose exact bytes are stored and wait for their signature.
public struct UnsignedCertificate: Sendable, Equatable {
    /// The subject.
    public var subject: Int64
    /// Its permanent reference.
    public var reference: String
    /// The version that stands.
    public var version: Int
    /// The bytes to sign, as text.
    public var document: String
    /// SHA-256 of the bytes as it was stored with them, lower-case hex.
    public var digest: String
}

/// Lists certificates in the state `signing`, oldest first.
public struct ListUnsigned: Statement {
    /// How many at most.
    public var limit: Int

    /// Describes one look.
    public init(limit: Int) { self.limit = limit }

    /// The call.
    public static let sql = """
        SELECT u.subject_id, r.reference, u.version, u.document, encode(u.sha256, 'hex') AS digest
        FROM sach.certificate_unsigned($1::int) u
        JOIN sach.subject_reference r ON r.subject_id = u.subject_id AND r.kind = 'own'
        ORDER BY u.subject_id
        """
    /// The answer's columns.
    public static let columns: [Column] = [
        Column("subject_id", "int8"), Column("reference", "text"), Column("version", "int4"),
        Column("document", "text"),
        Column("digest", "text"),
    ]

    /// Binds the limit.
    public func bind(into bindings: inout Bindings) { bindings.append(limit) }

    /// Reads one certificate.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> UnsignedCertificate {
        UnsignedCertificate(
            subject: try row.read("subject_id"), reference: try row.read("reference"), version: try row.read("version"),
            document: try row.read("document"), digest: try row.read("digest"))
    }
}

/// Makes the public half of a key known; refused with WFKEY when its name stands for another key or purpose.
public struct AddSigningKey: Statement {
    /// What a key may sign.
    public enum Purpose: String, Sendable {
        /// Certificates.
        case certificate
        /// Ledger checkpoints.
        case ledger
    }

    /// Nothing is answered but that it was done.
    public typealias Row = Bool
    /// Name of the key.
    public var keyID: String
    /// Its public half, 32 bytes.
    public var publicKey: [UInt8]
    /// What it signs.
    public var purpose: Purpose

    /// Describes a key.
    public init(keyID: String, publicKey: [UInt8], purpose: Purpose) {
        self.keyID = keyID
        self.publicKey = publicKey
        self.purpose = purpose
    }

    /// The call.
    public static let sql = """
        SELECT true AS is_known FROM (SELECT sach.signing_key_add($1::text, $2::bytea, $3::text)) call
        """
    /// The answer's column.
    public static let columns: [Column] = [Column("is_known", "bool")]

    /// Binds the three parameters.
    public func bind(into bindings: inout Bindings) {
        bindings.append(keyID)
        bindings.append(publicKey)
        bindings.append(purpose.rawValue)
    }

    /// Reads the flag.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Bool { try row.read("is_known") }
}

/// A certificate as the audit looks at it.
public struct CertificateProof: Sendable, Equatable {
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
        SELECT subject_id, number, state, document, encode(sha256, 'hex') AS digest, signature, key_id, public_key
        FROM sach.certificate_verify_rows($1::bigint, $2::int)
        """
    /// The answer's columns.
    public static let columns: [Column] = [
        Column("subject_id", "int8"), Column("number", "text"), Column("state", "text"), Column("document", "text"),
        Column("digest", "text"), Column("signature", "bytea"), Column("key_id", "text"), Column("public_key", "bytea"),
    ]

    /// Binds the page.
    public func bind(into bindings: inout Bindings) {
        bindings.append(after)
        bindings.append(limit)
    }

    /// Reads one certificate.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> CertificateProof {
        CertificateProof(
            subject: try row.read("subject_id"), number: try row.read("number"), state: try row.read("state"),
            document: try row.readOptional("document"), digest: try row.readOptional("digest"),
            signature: try row.readOptional("signature"), keyID: try row.readOptional("key_id"),
            publicKey: try row.readOptional("public_key"))
    }
}

/// Lists the holes in the certificates' numbers: there must be none, since a number that is not used stays as void (D15).
public struct ListCertificateGaps: Statement {
    /// Asks for all networks.
    public init() {}

    /// The call.
    public static let sql = """
        SELECT n.code AS network, g.year, g.seq
        FROM sach.network n
        CROSS JOIN LATERAL sach.certificate_gaps(n.code) g
        ORDER BY n.code, g.year, g.seq
        """
    /// The answer's columns.
    public static let columns: [Column] = [Column("network", "text"), Column("year", "int4"), Column("seq", "int4")]

    /// Reads one hole as `TH/2026 number 7`.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> String {
        let network = try row.read("network", as: String.self)
        return "\(network)/\(try row.read("year", as: Int.self)) number \(try row.read("seq", as: Int.self))"
    }
}
