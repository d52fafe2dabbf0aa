import LibPQ

/// A certificate whose exact bytes are stored and wait for their signature.
public struct UnsignedCertificate: Sendable, Equatable {
    /// A place in a status list.
    public struct Place: Sendable, Equatable {
        /// Address of the list.
        public var list: String
        /// The bit.
        public var index: Int

        init?(_ purpose: String, _ row: borrowing RowReader) throws(PostgresError) {
            guard let list = try row.readOptional("\(purpose)_list", as: String.self) else { return nil }
            self.list = list
            index = try row.read("\(purpose)_index")
        }
    }

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
    /// Whether it gets a credential and a PDF; one prepared before there were any does not.
    public var hasCredential: Bool
    /// The network's address on the web.
    public var baseURL: String
    /// What was fixed to be signed; `nil` before.
    public var plan: IssuancePlan?
    /// Its places in the lists for revocation and suspension.
    public var revocation: Place?
    /// Its place in the list for suspension.
    public var suspension: Place?
}

/// What is fixed of a certificate before it is signed.
public struct IssuancePlan: Sendable, Equatable {
    /// Name of the key that will sign.
    public var keyID: String
    /// The instant the proof bears, microseconds since 1970.
    public var created: Int64
    /// The credential without proof, canonical.
    public var unsigned: String
    /// The printed pages.
    public var pages: [UInt8]

    static let columns: [Column] = [
        Column("key_id", "text"), Column("created", "int8"), Column("unsigned", "text"), Column("pages", "bytea"),
    ]

    init?(_ row: borrowing RowReader) throws(PostgresError) {
        guard let keyID = try row.readOptional("key_id", as: String.self) else { return nil }
        self.keyID = keyID
        created = try row.read("created")
        unsigned = try row.read("unsigned")
        pages = try row.readBytes("pages")
    }
}

/// Lists certificates in the state `signing`, oldest first.
public struct ListUnsigned: Statement {
    /// How many at most.
    public var limit: Int

    /// Describes one look.
    public init(limit: Int) { self.limit = limit }

    /// The call.
    public static let sql = """
        SELECT u.subject_id, r.reference, u.version, u.document, encode(u.sha256, 'hex') AS digest,
            u.origin = 'credential' AS has_credential, u.base_url, u.key_id,
            (extract(epoch FROM u.created_at) * 1000000)::bigint AS created, u.unsigned, u.pages, u.revocation_list,
            u.revocation_index, u.suspension_list, u.suspension_index
        FROM sach.certificate_unsigned($1::int) u
        JOIN sach.subject_reference r ON r.subject_id = u.subject_id AND r.kind = 'own'
        ORDER BY u.subject_id
        """
    /// The answer's columns.
    public static let columns: [Column] =
        [
            Column("subject_id", "int8"), Column("reference", "text"), Column("version", "int4"),
            Column("document", "text"), Column("digest", "text"), Column("has_credential", "bool"),
            Column("base_url", "text"),
        ] + IssuancePlan.columns + [
            Column("revocation_list", "text"), Column("revocation_index", "int4"), Column("suspension_list", "text"),
            Column("suspension_index", "int4"),
        ]

    /// Binds the limit.
    public func bind(into bindings: inout Bindings) { bindings.append(limit) }

    /// Reads one certificate.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> UnsignedCertificate {
        UnsignedCertificate(
            subject: try row.read("subject_id"), reference: try row.read("reference"), version: try row.read("version"),
            document: try row.read("document"), digest: try row.read("digest"),
            hasCredential: try row.read("has_credential"), baseURL: try row.read("base_url"),
            plan: try IssuancePlan(row), revocation: try .init("revocation", row),
            suspension: try .init("suspension", row))
    }
}

/// Fixes what will be signed of a certificate; the plan that stands is answered, nothing when it can't be planned now.
public struct PlanCertificate: Statement {
    /// The subject.
    public var subject: Int64
    /// Name of the key that will sign.
    public var keyID: String
    /// The credential without proof, canonical.
    public var unsigned: String
    /// The printed pages.
    public var pages: [UInt8]

    /// Describes one plan.
    public init(subject: Int64, keyID: String, unsigned: String, pages: [UInt8]) {
        self.subject = subject
        self.keyID = keyID
        self.unsigned = unsigned
        self.pages = pages
    }

    /// The call.
    public static let sql = """
        SELECT key_id, (extract(epoch FROM created_at) * 1000000)::bigint AS created, unsigned, pages
        FROM sach.certificate_plan($1::bigint, $2::text, $3::text, $4::bytea)
        """
    /// The answer's columns.
    public static let columns = IssuancePlan.columns

    /// Binds the four parameters.
    public func bind(into bindings: inout Bindings) {
        bindings.append(subject)
        bindings.append(keyID)
        bindings.append(unsigned)
        bindings.append(bytes: pages)
    }

    /// Reads the plan.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> IssuancePlan? {
        try IssuancePlan(row)
    }
}

/// Stores signature, credential and PDF of a certificate, in the transaction that makes it valid.
public struct SignCertificate: Statement {
    /// The subject.
    public var subject: Int64
    /// The version that was signed.
    public var expectedVersion: Int
    /// Name of the key.
    public var keyID: String
    /// Ed25519 over the document, 64 bytes.
    public var signature: [UInt8]
    /// The credential with its proof, canonical.
    public var credential: String
    /// What turns the pages into the PDF that bears the credential.
    public var attachment: [UInt8]

    /// Describes one signature.
    public init(
        subject: Int64, expectedVersion: Int, keyID: String, signature: [UInt8], credential: String, attachment: [UInt8]
    ) {
        self.subject = subject
        self.expectedVersion = expectedVersion
        self.keyID = keyID
        self.signature = signature
        self.credential = credential
        self.attachment = attachment
    }

    /// The call.
    public static let sql = """
        SELECT a.outcome, r.reference, a.workflow, a.version, a.state, a.event, a.codes
        FROM sach.certificate_sign($1::bigint, $2::int, $3::text, $4::bytea, $5::text, $6::bytea) a
        LEFT JOIN sach.subject_reference r ON r.subject_id = a.subject_id AND r.kind = 'own'
        """
    /// The answer's columns.
    public static let columns = AdvanceOutcome.columns

    /// Binds the six parameters.
    public func bind(into bindings: inout Bindings) {
        bindings.append(subject)
        bindings.append(expectedVersion)
        bindings.append(keyID)
        bindings.append(bytes: signature)
        bindings.append(credential)
        bindings.append(bytes: attachment)
    }

    /// Reads the answer.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> AdvanceOutcome {
        try AdvanceOutcome(row)
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
