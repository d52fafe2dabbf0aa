/// A document with the options of its proof, before it is signed (W3C Data Integrity, cryptosuite `eddsa-jcs-2022`).
///
/// Everything that will be signed is fixed here, so that it can be stored first and signed afterwards: after a crash the same
/// signature is made again (engineering.md D15).
public struct UnsignedProof: Sendable, Equatable {
    /// What is secured, without proof.
    public let document: JCSObject
    /// The proof without its value.
    public let options: JCSObject
    /// What Ed25519 signs: SHA-256 of the options, then SHA-256 of the document, both in canonical form; 64 bytes.
    public let signingInput: [UInt8]

    /// Prepares the proof that `verificationMethod` asserts `document` at `created` (vc-di-eddsa §3.3.1).
    public init(of document: JCSObject, created: DateTimeStamp, verificationMethod: String) throws(JCSError) {
        var options = JCSObject()
        options["type"] = .string(DataIntegrity.type)
        options["cryptosuite"] = .string(DataIntegrity.cryptosuite)
        options["created"] = .string(created.description)
        options["verificationMethod"] = .string(verificationMethod)
        options["proofPurpose"] = .string(DataIntegrity.purpose)
        options["@context"] = document["@context"]
        self.document = document.without("proof")
        self.options = options
        signingInput = try DataIntegrity.signingInput(document: self.document, options: options)
    }

    /// The document with its proof, once `signingInput` is signed.
    public func secured(signature: [UInt8]) -> JCSObject {
        var proof = options
        proof["proofValue"] = .string(Multibase.base58btc(signature))
        var secured = document
        secured["proof"] = .object(proof)
        return secured
    }

    /// Signs with `key` and answers the secured document.
    public func secured(by key: SigningKey) throws(KeyError) -> JCSObject {
        secured(signature: try key.sign(signingInput))
    }
}
