/// A document with the proof it bears, read but not believed yet (vc-di-eddsa §3.3.2).
public struct SecuredDocument: Sendable {
    /// What is secured, without proof.
    public let document: JCSObject
    /// Full name of the key that is said to have signed.
    public let verificationMethod: String
    /// When it is said to have been signed.
    public let created: DateTimeStamp
    /// When the proof ends, if it does.
    public let expires: DateTimeStamp?
    /// Ed25519, 64 bytes.
    public let signature: [UInt8]
    private let signingInput: [UInt8]

    /// Takes the one proof of a document apart.
    ///
    /// The contexts of document and proof must be the same; the specification lets a document append some to those that were
    /// signed, but here an addition that nobody signed is a change like any other.
    public init(_ secured: JCSObject) throws(ProofError) {
        guard let member = secured["proof"] else { throw .missing }
        let proofs = member.array ?? [member]
        guard proofs.count == 1 else { throw .several }
        guard let proof = proofs[0].object else { throw .malformed("proof") }
        guard proof["type"]?.is(DataIntegrity.type) == true, proof["cryptosuite"]?.is(DataIntegrity.cryptosuite) == true
        else { throw .otherSuite }
        guard proof["proofPurpose"]?.is(DataIntegrity.purpose) == true else { throw .malformed("proofPurpose") }
        guard let method = proof["verificationMethod"]?.string else { throw .malformed("verificationMethod") }
        guard let created = proof["created"]?.string.flatMap(DateTimeStamp.init) else { throw .malformed("created") }
        guard let value = proof["proofValue"]?.string, value.utf8.first == UInt8(ascii: "z"),
            let signature = Multibase.decode(value), signature.count == 64
        else { throw .malformed("proofValue") }
        var expires: DateTimeStamp?
        if let member = proof["expires"] {
            expires = member.string.flatMap(DateTimeStamp.init)
            if expires == nil { throw .malformed("expires") }
        }
        if let context = proof["@context"], context != secured["@context"] { throw .otherContext }
        document = secured.without("proof")
        verificationMethod = method
        self.created = created
        self.expires = expires
        self.signature = signature
        do {
            signingInput = try DataIntegrity.signingInput(document: document, options: proof.without("proofValue"))
        } catch { throw .malformed(error.description) }
    }

    /// Whether the private half of `publicKey` made the proof over exactly this document.
    public func isSigned(by publicKey: [UInt8]) -> Bool {
        SigningKey.isValid(signature: signature, over: signingInput, publicKey: publicKey)
    }
}
