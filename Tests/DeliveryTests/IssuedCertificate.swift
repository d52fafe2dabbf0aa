import CertificationStore
import Credentials
import Foundation
import LibPQ
import TestSupport
import Testing

@testable import Delivery

/// A certificate of the story, signed, with everything a stranger would fetch to check it.
struct IssuedCertificate {
    let fixture: DeliveryFixture
    let reference: String
    let key: SigningKey
    let signer: CertificateSigner

    static func make() async throws -> IssuedCertificate {
        let (fixture, reference) = try await `Signing certificates`.waiting()
        let key = SigningKey()
        let signer = fixture.signer(key: key)
        let scheduler = fixture.scheduler(signer: signer)
        _ = try await scheduler.drain()
        #expect(try await `Signing certificates`.state(fixture, reference) == "active")
        return IssuedCertificate(fixture: fixture, reference: reference, key: key, signer: signer)
    }

    /// The PDF as it is handed out.
    func pdf() async throws -> [UInt8] {
        let hex = try #require(
            try await fixture.value("SELECT encode(pages || attachment, 'hex') FROM sach.certificate_credential"))
        return Self.bytes(hex)
    }

    /// The credential as it is handed out.
    func credential() async throws -> [UInt8] {
        Array(try #require(try await fixture.value("SELECT credential FROM sach.certificate_credential")).utf8)
    }

    /// The issuer's key document.
    func did() async throws -> [UInt8] {
        let base = try #require(try await fixture.store.read(ReadBaseURL(network: "TH")).first)
        let issuer = try #require(DIDWeb(baseURL: base))
        let keys = try await fixture.store.read(ListSigningKeys()).filter { $0.purpose == "certificate" }
        return try DIDDocument(
            issuer,
            keys: keys.map { row in
                let retired = row.retiredAt.flatMap(DateTimeStamp.init)
                return IssuerKey(publicKey: row.publicKey, state: retired.map { .retired($0) } ?? .active)
            }
        ).json.canonicalBytes()
    }

    /// Both lists as of an instant, or the newest.
    func lists(at instant: String? = nil) async throws -> [[UInt8]] {
        var lists: [[UInt8]] = []
        for name in ["TH-revocation-1", "TH-suspension-1"] {
            let version = try await fixture.store.read(ReadStatusList(name: name, instant: instant)).first
            lists.append(Array(try #require(version, "\(name) at \(instant ?? "now")").credential.utf8))
        }
        return lists
    }

    /// The certificate's own bits in the lists of an instant.
    func bits(at instant: String) async throws -> (revocation: Bool, suspension: Bool) {
        var bits: [Bool] = []
        for (list, purpose) in zip(try await lists(at: instant), ["revocation", "suspension"]) {
            let index = try #require(
                try await fixture.value("SELECT index FROM sach.status_entry WHERE purpose = '\(purpose)'"))
            let version = try StatusListCredential(try JCSObject(parsing: list).without("proof"))
            bits.append(try version.list.status(at: #require(Int(index))))
        }
        return (bits[0], bits[1])
    }

    /// What a stranger finds with the files of an instant.
    func report(on file: [UInt8], at instant: String) async throws -> CredentialReport {
        try CredentialVerifier(didDocument: try await did(), statusLists: try await lists(at: instant))
            .check(file: file, at: #require(DateTimeStamp(instant)))
    }

    /// Fires an event of the certificate.
    func act(_ event: String, _ person: Seed.Person, _ payload: String = "{}") async throws {
        let outcome = try await fixture.store.advance(
            AdvanceSubject(
                reference: reference, machine: "certificate", event: event, actor: person.rawValue, payload: payload))
        #expect(outcome.isDone, "\(event): \(outcome)")
    }

    static func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex.utf8)
        return stride(from: 0, to: digits.count - 1, by: 2).map { place in
            UInt8(String(decoding: digits[place...(place + 1)], as: UTF8.self), radix: 16) ?? 0
        }
    }
}
