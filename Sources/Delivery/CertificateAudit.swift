import CertificationStore
import Credentials

/// Looks at one certificate from all sides: document, signature, credential, pages, PDF, and what the database says beside them.
struct CertificateAudit {
    private let proof: CertificateProof

    init(_ proof: CertificateProof) { self.proof = proof }

    /// Everything that is not as it must be.
    var faults: [String] { ([documentFault].compactMap(\.self)) + proof.mismatches + outwardFaults }

    private var documentFault: String? {
        guard let document = proof.document else {
            // Only a reserved number, or one voided before its document was made, has no bytes.
            return ["new", "reserved", "void"].contains(proof.state)
                ? nil : "is \(proof.state) and has no document"
        }
        let bytes = Array(document.utf8)
        guard Digest.hex(Digest.sha256(bytes)) == proof.digest else {
            return "the document was changed after its digest was stored"
        }
        guard let signature = proof.signature else {
            return ["signing", "void"].contains(proof.state) ? nil : "is \(proof.state) and has no signature"
        }
        guard let key = proof.publicKey, SigningKey.id(of: key) == proof.keyID else {
            return "the key \(proof.keyID ?? "") that signed is not known"
        }
        return SigningKey.isValid(signature: signature, over: bytes, publicKey: key)
            ? nil : "the signature does not fit the document"
    }

    /// Of the credential, fixed or signed, and of the PDF.
    private var outwardFaults: [String] {
        guard proof.hasCredential else { return [] }
        guard let forms = proof.forms else {
            return proof.signature == nil ? [] : ["it is signed and has neither credential nor PDF"]
        }
        var faults: [String] = []
        if let planned = plannedCredential(forms.pages), planned != forms.unsigned {
            faults.append("the credential that was fixed is not that of its document, pages and places in the lists")
        }
        guard proof.signature != nil else { return faults }
        guard let credential = forms.credential, let attachment = forms.attachment else {
            return faults + ["it is signed and its credential or PDF is gone"]
        }
        if let fault = credentialFault(credential, forms.unsigned) { faults.append(fault) }
        if Digest.hex(Digest.sha256(forms.pages + attachment)) != proof.pdfDigest {
            faults.append("the PDF was changed after its digest was stored")
        } else if CertificateFile(forms.pages + attachment).document.result != .passed
            || CertificateFile(forms.pages + attachment).credential != Array(credential.utf8)
        {
            faults.append("the PDF does not bear the certificate's credential")
        }
        return faults
    }

    private func credentialFault(_ credential: String, _ unsigned: String) -> String? {
        guard let object = try? JCSObject(parsing: Array(credential.utf8)), let secured = try? SecuredDocument(object),
            let bytes = try? secured.document.canonicalBytes()
        else { return "the credential can't be read" }
        guard bytes == Array(unsigned.utf8) else { return "the credential is not the one that was fixed before" }
        guard let key = proof.publicKey, secured.isSigned(by: key) else {
            return "the proof does not fit the credential"
        }
        return nil
    }

    /// The credential made anew; `nil` when the document itself can't be read, which is told already.
    private func plannedCredential(_ pages: [UInt8]) -> String? {
        guard let document = proof.document, let revocation = proof.revocation, let suspension = proof.suspension,
            let made = try? IssuanceWork.credential(
                document: document, baseURL: proof.baseURL, revocation: revocation, suspension: suspension,
                pages: pages),
            let bytes = try? made.json.canonicalBytes()
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
