import CertificationStore
import LibPQ
import TestSupport
import Testing

@testable import Delivery

/// Whoever changes what is stored about a certificate, behind every constraint and trigger, is found by `sachd verify`.
@Suite
struct `Tampering with issued certificates` {
    /// What is changed, and a word of what the audit says of it.
    static let cases: [(sql: String, problem: String)] = [
        ("UPDATE sach.certificate SET holder_name = 'Cơ sở khác'", "the register says something else"),
        ("UPDATE sach.certificate SET valid_until = valid_until + 365", "the register says something else"),
        ("UPDATE sach.certificate SET key_id = NULL, signature = NULL, signed_at = NULL", "has no signature"),
        ("UPDATE sach.certificate SET number = 'TH/2026/0009/GCN-SXSH'", "its number does not lead to it"),
        ("UPDATE sach.certificate SET ended_at = now(), end_reason = 'withdrawn'", "the register says it ended as"),
        (
            "UPDATE sach.certificate SET pdf_sha256 = sha256('x')", "the ledger has no signature with these hashes"
        ),
        (
            "UPDATE sach.certificate_credential SET pages = set_byte(pages, 2000, (get_byte(pages, 2000) + 1) % 256)",
            "the PDF was changed"
        ),
        (
            """
            UPDATE sach.certificate_credential SET attachment = set_byte(attachment, 900, (get_byte(attachment, 900) + 1) % 256)
            """, "the PDF was changed"
        ),
        (
            """
            UPDATE sach.certificate_credential SET credential = replace(credential, 'PCB40', 'PCB50'),
                credential_sha256 = sha256(convert_to(replace(credential, 'PCB40', 'PCB50'), 'UTF8'))
            """, "the credential is not the one that was fixed before"
        ),
        (
            """
            UPDATE sach.certificate_credential SET unsigned = replace(unsigned, 'PCB40', 'PCB50')
            """, "the credential that was fixed is not that of its document"
        ),
        (
            "DELETE FROM sach.certificate_credential", "it is signed and has neither credential nor PDF"
        ),
        ("UPDATE sach.status_entry SET is_set = true WHERE purpose = 'revocation'", "revocation bit does not agree"),
        ("UPDATE sach.status_entry SET index = (index + 1) % 131072", "is not that of its document, pages and places"),
        ("DELETE FROM sach.status_entry", "it has no place in the status lists"),
        (
            """
            UPDATE sach.status_list_version SET credential = replace(credential, 'TH-', 'TG-'),
                sha256 = sha256(convert_to(replace(credential, 'TH-', 'TG-'), 'UTF8'))
            """, "the proof does not fit"
        ),
        ("UPDATE sach.signing_key SET public_key = sha256('x')", "is not known"),
        ("DELETE FROM sach.certificate", "the number is missing"),
    ]

    @Test
    func `every stored class of bytes is watched`() async throws {
        let issued = try await IssuedCertificate.make()
        let fixture = issued.fixture
        #expect(try await LedgerAudit(store: fixture.store).run().isSound)
        let columns = try await fixture.value(
            """
            SELECT count(*) FROM information_schema.columns
            WHERE table_schema = 'sach' AND table_name = 'certificate_credential'
            """)
        #expect(columns == "9")
        for (sql, problem) in Self.cases {
            // Constraints that would refuse the change are what somebody with the owner's rights drops first.
            try await fixture.owner.script("BEGIN; SET LOCAL session_replication_role = replica")
            try await fixture.owner.script(
                """
                ALTER TABLE sach.certificate_credential DROP CONSTRAINT IF EXISTS certificate_credential_is_signed_whole;
                ALTER TABLE sach.certificate DROP CONSTRAINT IF EXISTS certificate_signed_has_its_outward_forms,
                    DROP CONSTRAINT IF EXISTS certificate_signed_is_whole;
                """)
            try await fixture.owner.script(sql)
            let problems = try await Self.problems(fixture.owner)
            try await fixture.owner.script("ROLLBACK")
            #expect(problems.contains { $0.contains(problem) }, "\(sql): \(problems)")
        }
    }

    /// The audit as it would run on what this connection sees.
    private static func problems(_ connection: Connection) async throws -> [String] {
        var problems: [String] = []
        for row in try await connection.run(ListCertificateProofs(after: 0, limit: 10)) {
            problems += CertificateAudit(row).faults
        }
        for row in try await connection.run(ListStatusListProofs(list: 0, version: 0, limit: 10)) {
            problems += [StatusListAudit(row).fault].compactMap(\.self)
        }
        for gap in try await connection.run(ListCertificateGaps()) {
            problems.append("\(gap): the number is missing")
        }
        return problems
    }
}
