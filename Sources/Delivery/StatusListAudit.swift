import CertificationStore
import Credentials

/// Looks at one published version of a status list: its bytes, its proof, and whether the newest says what the register says.
struct StatusListAudit {
    private let proof: StatusListProof

    init(_ proof: StatusListProof) { self.proof = proof }

    /// What is wrong first; `nil` when nothing is.
    var fault: String? {
        let bytes = Array(proof.credential.utf8)
        guard Digest.hex(Digest.sha256(bytes)) == proof.digest else {
            return "it was changed after its digest was stored"
        }
        guard let object = try? JCSObject(parsing: bytes), let secured = try? SecuredDocument(object),
            let list = try? StatusListCredential(secured.document)
        else { return "it can't be read" }
        guard let key = proof.publicKey, SigningKey.id(of: key) == proof.keyID, secured.isSigned(by: key) else {
            return "the proof does not fit"
        }
        guard list.url.hasSuffix("/status/" + proof.name), list.purpose.rawValue == proof.purpose,
            list.validFrom == DateTimeStamp(microseconds: proof.validFrom),
            list.validUntil == DateTimeStamp(microseconds: proof.validUntil)
        else { return "it speaks of another list or time" }
        guard let indexes = proof.indexes else { return nil }
        var bits = StatusList(count: list.list.count)
        for index in indexes where (0..<bits.count).contains(index) { bits[index] = true }
        return bits == list.list ? nil : "its bits are not those of the register"
    }
}
