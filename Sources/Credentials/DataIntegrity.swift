/// What is common to making and checking a proof.
enum DataIntegrity {
    static let type = "DataIntegrityProof"
    static let cryptosuite = "eddsa-jcs-2022"
    static let purpose = "assertionMethod"

    static func signingInput(document: JCSObject, options: JCSObject) throws(JCSError) -> [UInt8] {
        Digest.sha256(try options.canonicalBytes()) + Digest.sha256(try document.canonicalBytes())
    }
}
