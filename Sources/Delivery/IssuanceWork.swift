import CertificationStore
import Credentials

/// What is made of a certificate's stored document: its credential, and the signatures over both.
struct IssuanceWork {
    private let certificate: UnsignedCertificate

    init(_ certificate: UnsignedCertificate) { self.certificate = certificate }

    /// Throws when the stored bytes are not those whose digest was stored with them.
    func checkDocument() throws(IssuanceError) {
        guard Digest.hex(Digest.sha256(Array(certificate.document.utf8))) == certificate.digest else {
            throw IssuanceError("the stored bytes are not those whose digest was stored")
        }
    }

    /// The credential without proof, made of the document, the places in the lists and the pages.
    static func credential(
        document: String, baseURL: String, revocation: UnsignedCertificate.Place,
        suspension: UnsignedCertificate.Place, pages: [UInt8]
    ) throws(IssuanceError) -> CertificateCredential {
        guard let issuer = DIDWeb(baseURL: baseURL) else {
            throw IssuanceError("the network's address \(baseURL) names no did:web issuer")
        }
        let claims: CertificateClaims
        do {
            claims = try CertificateClaims(document: try JCSObject(parsing: Array(document.utf8)))
        } catch {
            throw IssuanceError("\(error)")
        }
        return CertificateCredential(
            claims: claims, issuer: issuer, revocation: (revocation.list, revocation.index),
            suspension: (suspension.list, suspension.index), pages: CertificateCredential.Pages(pages))
    }

    /// What is to be fixed before anything is signed.
    func plan(pages: [UInt8], keyID: String) throws(IssuanceError) -> PlanCertificate {
        guard let revocation = certificate.revocation, let suspension = certificate.suspension else {
            throw IssuanceError("it has no place in the status lists")
        }
        let credential = try Self.credential(
            document: certificate.document, baseURL: certificate.baseURL, revocation: revocation,
            suspension: suspension, pages: pages)
        return PlanCertificate(
            subject: certificate.subject, keyID: keyID, unsigned: try Self.text(credential.json), pages: pages)
    }

    /// The signature over the document.
    func signature(by key: SigningKey) throws(IssuanceError) -> [UInt8] {
        try checkDocument()
        do {
            return try key.sign(Array(certificate.document.utf8))
        } catch {
            throw IssuanceError(error.description)
        }
    }

    /// Everything that is stored with the signature, made of the plan alone.
    func signed(_ plan: IssuancePlan, by key: SigningKey) throws(IssuanceError) -> SignCertificate {
        guard let issuer = DIDWeb(baseURL: certificate.baseURL) else {
            throw IssuanceError("the network's address \(certificate.baseURL) names no did:web issuer")
        }
        let signature = try signature(by: key)
        do {
            let unsigned = try JCSObject(parsing: Array(plan.unsigned.utf8))
            let proof = try UnsignedProof(
                of: unsigned, created: DateTimeStamp(seconds: plan.created / 1_000_000),
                verificationMethod: issuer.method(plan.keyID))
            let credential = try proof.secured(by: key).canonicalBytes()
            return SignCertificate(
                subject: certificate.subject, expectedVersion: certificate.version, keyID: plan.keyID,
                signature: signature, credential: String(decoding: credential, as: UTF8.self),
                attachment: try AttachedFile.attachment(of: credential, to: plan.pages))
        } catch {
            throw IssuanceError("\(error)")
        }
    }

    private static func text(_ object: JCSObject) throws(IssuanceError) -> String {
        do {
            return String(decoding: try object.canonicalBytes(), as: UTF8.self)
        } catch {
            throw IssuanceError("\(error)")
        }
    }
}

/// Why a certificate could not be made ready or signed.
struct IssuanceError: Error, Sendable, CustomStringConvertible {
    /// The reason in a sentence.
    let description: String

    init(_ reason: String) { description = reason }
}
