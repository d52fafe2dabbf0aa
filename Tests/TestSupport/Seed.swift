import CertificationStore
import LibPQ

/// Sample people, one facility and the cases of a small network, for tests; every name says that it is a sample.
public enum Seed {
    /// Who does what in the sample network: one person a role.
    public enum Person: Int64, Sendable {
        /// The facility's representative.
        case applicant = 201
        /// Intake officer.
        case intake = 202
        /// Coordinator.
        case coordinator = 203
        /// Lead assessor.
        case assessor = 204
        /// Reviewer.
        case reviewer = 205
        /// Decider.
        case decider = 206
        /// Registrar.
        case registrar = 207
        /// Consolidator.
        case consolidator = 208
        /// Head who signs upward.
        case approver = 209
        /// Scheme administrator.
        case administrator = 210
        /// User of the reporting unit 14812.
        case reporter = 211

        var role: String {
            switch self {
            case .applicant: "APPL"
            case .intake: "INTK"
            case .coordinator: "COOR"
            case .assessor: "ASSR"
            case .reviewer: "REVW"
            case .decider: "DECI"
            case .registrar: "REGI"
            case .consolidator: "CONS"
            case .approver: "APPR"
            case .administrator: "ADMN"
            case .reporter: "REPO"
            }
        }

        static let all: [Person] = [
            .applicant, .intake, .coordinator, .assessor, .reviewer, .decider, .registrar, .consolidator, .approver,
            .administrator, .reporter,
        ]
    }

    /// The sample facility's reference.
    public static let facility = "F1"
    /// The sample reporting unit's code, Bỉm Sơn.
    public static let unit = "14812"

    /// Installs people, facility, competence and declarations into a fresh database.
    public static func install(in database: SachDatabase) async throws {
        let db = try await database.connect()
        try await install(on: db)
        await db.close()
    }

    /// Installs the same through an owner's connection, for an instance that a daemon serves.
    public static func install(on db: isolated Connection) throws {
        var sql = """
            INSERT INTO sach.facility (
                network, name, tax_code, site_address, commune, vsic_version, vsic_code, email, created_at, search_key)
            SELECT network, 'Cơ sở mẫu số 1', '9900000016', 'Số 1, đường Mẫu', sach.unit_find('\(unit)'), '2025', '2394',
                'co-so-mau@example.test', '2026-01-01', sach.text_search_key('Cơ sở mẫu số 1 9900000016')
            FROM sach.network
            WHERE code = 'TH';
            UPDATE sach.reporting_unit SET email = 'bao-cao.' || lower(reference) || '@example.test';

            """
        for person in Person.all {
            let scope = person == .applicant ? "facility" : person == .reporter ? "unit" : "network"
            let facility = person == .applicant ? "1" : "NULL"
            let unit = person == .reporter ? "sach.unit_find('\(unit)')" : "NULL"
            sql += """
                INSERT INTO sach.person (person, name, email)
                VALUES (\(person.rawValue), 'Người mẫu \(person.role)', '\(person.role.lowercased())@example.test');
                INSERT INTO sach.person_role (network, person, role, scope, facility, unit, valid_from)
                SELECT network, \(person.rawValue), '\(person.role)', '\(scope)', \(facility), \(unit), '2017-01-01'
                FROM sach.network
                WHERE code = 'TH';
                INSERT INTO sach.competence (person, role, sector, valid_from, basis)
                SELECT \(person.rawValue), role, '*', '2017-01-01', 'mẫu'
                FROM sach.role
                WHERE role IN ('ASSR', 'REVW', 'DECI', 'INTK') AND role = '\(person.role)';
                INSERT INTO sach.coi_declaration (person, facility, declared_at, statement, has_conflict)
                VALUES (\(person.rawValue), 1, sach.clock_now(), 'Không có xung đột lợi ích (mẫu)', false);

                """
        }
        try db.script(sql + storing(evidenceFile, sentBy: [.applicant, .intake]))
    }

    /// SQL that stores a file as if these people had sent it; `bytes` is an SQL expression of type bytea.
    public static func storing(
        _ bytes: String, mediaType: String = "application/pdf", scan: String = "not_scanned", sentBy people: [Person]
    ) -> String {
        people.map { person in
            """
            WITH content AS (
                SELECT \(bytes) AS bytes
            ), sent AS (
                INSERT INTO sach.file_upload (person, size_limit, started_at, touched_at, chunks, size, sha256)
                SELECT \(person.rawValue), 52428800, sach.clock_now(), sach.clock_now(), 1, octet_length(bytes), sha256(bytes)
                FROM content
                RETURNING upload, sha256, size
            ), stored AS (
                INSERT INTO sach.file (sha256, upload, size, chunks, media_type, stored_at, scan, scanned_at, next_scan_at)
                SELECT sha256, upload, size, 1, '\(mediaType)', sach.clock_now(), '\(scan)',
                    CASE WHEN '\(scan)' = 'clean' THEN sach.clock_now() END,
                    CASE WHEN '\(scan)' <> 'clean' THEN sach.clock_now() END
                FROM sent
                ON CONFLICT (sha256) DO NOTHING
                RETURNING upload
            )
            INSERT INTO sach.file_chunk (upload, no, bytes)
            SELECT stored.upload, 0, content.bytes
            FROM stored, content;

            """
        }.joined()
    }

    /// The bytes of the sample licence, as SQL.
    public static let evidenceFile = "convert_to(E'%PDF-1.7\\n' || repeat('x', 1225), 'UTF8')"

    /// The sample network with one evidence item in `received` (its birth has the idempotency key `seed`).
    public static func evidence(in database: SachDatabase) async throws {
        try await install(in: database)
        let outcome = try await database.store(poolSize: 1).begin(
            BeginSubject(
                network: "TH", workflow: "evidence", actor: Person.applicant.rawValue, payload: evidencePayload,
                key: "seed"))
        guard outcome.outcome == .moved else { throw Failure(description: "\(outcome)") }
    }

    /// An environmental licence of the sample facility.
    public static let evidencePayload = """
        {"facility": "F1", "type": "ENV_LICENCE", "number": "01/GPMT-UBND", "issuer": "UBND tỉnh (mẫu)",
         "effective_from": "2024-01-01", "expires_on": "2031-01-01", "document_date": "2024-01-01",
         "file_name": "giay-phep.pdf", "media_type": "application/pdf", "size": 1234,
         "sha256": "f3fb921bbadbfe5ec20d4951307d017be9879955f0c6e07ae0482b93ee0444bd"}
        """

    /// What could not be installed.
    public struct Failure: Error, CustomStringConvertible {
        /// The engine's answer.
        public var description: String
    }
}
