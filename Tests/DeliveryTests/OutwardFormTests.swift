import CertificationStore
import Credentials
import Documents
import Foundation
import LibPQ
import TestSupport
import Testing

@testable import Delivery

/// The certificate as anybody holds it: PDF, credential, status lists, keys.
@Suite
struct `Outward forms of a certificate` {
    private static let noon = "2026-08-03T05:00:00Z"

    @Test
    func `The PDF opens without warnings, bears the credential, and its code leads to the verification`() async throws {
        let issued = try await IssuedCertificate.make()
        let pdf = try await issued.pdf()
        #expect(pdf.count <= 100_000, "\(pdf.count) bytes")
        let folder = try TemporaryDirectory()
        let path = folder.path + "/certificate.pdf"
        try Data(pdf).write(to: URL(filePath: path))
        #expect(try Self.run("qpdf", "--check", path).contains("No syntax or stream encoding errors found"))
        #expect(try Self.run("pdfdetach", "-list", path).contains(AttachedFile.name))
        _ = try Self.run("pdfdetach", "-save", "1", "-o", folder.path + "/credential", path)
        let attached = try Data(contentsOf: URL(filePath: folder.path + "/credential"))
        #expect([UInt8](attached) == (try await issued.credential()))
        _ = try Self.run(
            "pdftoppm", "-r", "150", "-f", "1", "-l", "1", "-singlefile", "-png", path, folder.path + "/page")
        let code = try Self.run("zbarimg", "--nodbus", "--quiet", "--raw", folder.path + "/page.png")
        let url = try await issued.fixture.value("SELECT sach.certificate_url(network, number) FROM sach.certificate")
        #expect(code.trimmingCharacters(in: .whitespacesAndNewlines) == url)
    }

    @Test
    func `A stranger accepts it with files alone, and refuses it after one changed byte anywhere`() async throws {
        let issued = try await IssuedCertificate.make()
        let pdf = try await issued.pdf()
        let report = try await issued.report(on: pdf, at: Self.noon)
        #expect(report.verdict == .valid, "\(report.checks.filter { $0.result != .passed })")
        #expect(report.checks.map(\.name) == CredentialCheck.Name.allCases)
        #expect(report.number == "TH/2026/0001/GCN-SXSH")
        let (did, lists) = (try await issued.did(), try await issued.lists())
        let verifier = CredentialVerifier(didDocument: did, statusLists: lists)
        let instant = try #require(DateTimeStamp(Self.noon))
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<60 {
            var changed = pdf
            let place = Int.random(in: 0..<changed.count, using: &generator)
            changed[place] ^= 1
            #expect(verifier.check(file: changed, at: instant).verdict != .valid, "byte \(place)")
        }
        #expect(verifier.check(file: pdf + [10], at: instant).verdict == .invalid)
        let credential = try await issued.credential()
        #expect(verifier.check(file: credential, at: instant).verdict == .valid)
        for place in stride(from: 0, to: credential.count, by: 97) {
            var changed = credential
            changed[place] ^= 1
            #expect(verifier.check(file: changed, at: instant).verdict != .valid, "byte \(place)")
        }
    }

    @Test
    func `Suspended, reinstated, expired: bits, history and credential agree at each instant`() async throws {
        let issued = try await IssuedCertificate.make()
        let (fixture, pdf) = (issued.fixture, try await issued.pdf())
        let scheduler = fixture.scheduler(signer: issued.signer)
        try await fixture.database.setClock("2026-09-01T09:00:00+07:00")
        try await issued.act("request_suspension", .applicant)
        _ = try await scheduler.drain()
        // Half of the list's week is over: it is signed again with the same bits.
        try await fixture.database.setClock("2026-09-06T09:00:00+07:00")
        _ = try await scheduler.drain()
        try await fixture.database.setClock("2026-09-10T09:00:00+07:00")
        try await issued.act("reinstate", .decider, #"{"causes_closed": true, "text": "Đã khắc phục (mẫu)"}"#)
        _ = try await scheduler.drain()
        try await fixture.database.setClock("2029-08-04T09:00:00+07:00")
        _ = try await scheduler.drain()
        #expect(try await `Signing certificates`.state(fixture, issued.reference) == "expired")
        typealias Name = CredentialCheck.Name
        let expectations: [(instant: String, status: String, failed: [Name])] = [
            ("2026-08-20T00:00:00Z", "active", []),
            ("2026-09-01T01:59:59Z", "active", []),
            ("2026-09-05T00:00:00Z", "suspended", [.suspension]),
            ("2026-09-10T01:59:59Z", "suspended", [.suspension]),
            ("2026-09-12T00:00:00Z", "active", []),
            ("2029-08-05T00:00:00Z", "expired", [.validity]),
        ]
        for (instant, status, failed) in expectations {
            let report = try await issued.report(on: pdf, at: instant)
            // A list is only believed for a week: between two signatures its own check says so, the bit stands.
            let names = report.checks.filter { $0.result == .failed }.map(\.name)
                .filter { $0 != .revocationList && $0 != .suspensionList }
            #expect(names == failed, "\(instant): \(names)")
            #expect(
                try await issued.bits(at: instant) == (false, status == "suspended"), "\(instant)")
            let register = try await fixture.value(
                """
                SELECT to_state FROM sach.subject_event
                WHERE subject_id = sach.subject_find('\(issued.reference)') AND at <= '\(instant)' ORDER BY version DESC LIMIT 1
                """)
            #expect(register == status, "\(instant)")
        }
        let audit = try await LedgerAudit(store: fixture.store).run()
        #expect(audit.isSound, "\(audit.problems)")
    }

    @Test
    func `A bit changes in the transaction of the state, and each version of a list stays`() async throws {
        let issued = try await IssuedCertificate.make()
        let before = try await issued.lists()
        try await issued.fixture.database.setClock("2026-09-01T09:00:00+07:00")
        try await issued.act("terminate", .applicant)
        #expect(
            try await issued.fixture.value(
                "SELECT string_agg(purpose || ' ' || is_set, ', ' ORDER BY purpose) FROM sach.status_entry")
                == "revocation true, suspension false")
        #expect(
            try await issued.fixture.value("SELECT string_agg(name, ',') FROM sach.status_list_due(9)")
                == "TH-revocation-1,TH-suspension-1")
        _ = try await issued.signer.signAll()
        #expect(try await issued.fixture.value("SELECT count(*) FROM sach.status_list_due(9)") == "0")
        #expect(try await issued.lists(at: "2026-08-20T00:00:00Z") == before)
        let report = try await issued.report(on: try await issued.pdf(), at: "2026-09-01T03:00:00Z")
        #expect(report.checks.filter { $0.result == .failed }.map(\.name) == [.revocation])
    }

    @Test
    func `A retired key signs no more, what it signed stays good, and a plan of its own is made again`() async throws {
        let issued = try await IssuedCertificate.make()
        let fixture = issued.fixture
        let (first, second) = (issued.key, SigningKey())
        let newSigner = fixture.signer(key: second)
        let end = #"{"key": "\#(first.id)", "reason": "Thay khóa định kỳ (mẫu)"}"#
        let early = try await fixture.value(
            "SELECT outcome || codes::text FROM sach.signing_key_end('\(end)', \(Seed.Person.administrator.rawValue))")
        #expect(early == "unmet{signing_key_last:\(first.id)}")
        try await newSigner.registerKey()
        try await fixture.database.setClock("2026-08-04T09:00:00+07:00")
        let done = try await fixture.value(
            "SELECT outcome FROM sach.signing_key_end('\(end)', \(Seed.Person.administrator.rawValue))")
        #expect(done == "saved")
        try await issued.act("request_suspension", .applicant)
        #expect(try await issued.signer.signAll() == 0)
        #expect(try await fixture.value("SELECT count(*) FROM sach.status_list_due(9)") == "1")
        _ = try await newSigner.signAll()
        let report = try await issued.report(on: try await issued.pdf(), at: "2026-08-04T03:00:00Z")
        #expect(report.checks.filter { $0.result == .failed }.map(\.name) == [.suspension])
        #expect(report[.key]?.result == .passed && report[.suspensionList]?.result == .passed)
    }

    @Test
    func `A certificate that was planned by a key which is retired before it signs is planned again`() async throws {
        let (fixture, reference) = try await `Signing certificates`.waiting()
        let (first, second) = (SigningKey(), SigningKey())
        for key in [first, second] { try await fixture.signer(key: key).registerKey() }
        let waiting = try #require(try await fixture.store.read(ListUnsigned(limit: 1)).first)
        let pages = try await PrintShop(shareDirectory: SachDatabase.repository + "/deploy/share")
            .certificate(document: waiting.document)
        _ = try await fixture.store.write(try IssuanceWork(waiting).plan(pages: pages, keyID: first.id))
        // Another daemon's plan is left to that daemon, as long as its key may sign.
        #expect(try await fixture.signer(key: second).signAll() == 0)
        let end = #"{"key": "\#(first.id)", "reason": "mẫu"}"#
        _ = try await fixture.value(
            "SELECT outcome FROM sach.signing_key_end('\(end)', \(Seed.Person.administrator.rawValue))")
        #expect(try await fixture.signer(key: second).signAll() == 1)
        #expect(try await `Signing certificates`.state(fixture, reference) == "active")
        #expect(try await fixture.value("SELECT key_id FROM sach.certificate_credential") == second.id)
    }

    @Test
    func `Of 32 registrars who reserve again after a mistake one gets a number, and no number is missing`() async throws
    {
        let (fixture, reference) = try await `Signing certificates`.waiting()
        let voided = try await fixture.store.advance(
            AdvanceSubject(
                reference: reference, machine: "certificate", event: "void", actor: Seed.Person.registrar.rawValue,
                payload: #"{"reason": "error", "note": "Sai tên (mẫu)"}"#))
        #expect(voided.isDone)
        let application = try #require(
            try await fixture.value("SELECT 'A' || application FROM sach.certificate"))
        let won = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<32 {
                group.addTask {
                    let outcome = try? await fixture.store.begin(
                        BeginSubject(
                            network: "TH", workflow: "certificate", event: "reserve",
                            actor: Seed.Person.registrar.rawValue, payload: #"{"parent": "\#(application)"}"#))
                    return outcome?.isDone == true
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
        #expect(
            try await fixture.value("SELECT string_agg(number, ' ' ORDER BY seq) FROM sach.certificate")
                == "TH/2026/0001/GCN-SXSH TH/2026/0002/GCN-SXSH")
        #expect(try await fixture.store.read(ListCertificateGaps()).isEmpty)
    }

    static func run(_ program: String, _ arguments: String...) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
