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

/// What is common to making and checking a proof.
enum DataIntegrity {
    static let type = "DataIntegrityProof"
    static let cryptosuite = "eddsa-jcs-2022"
    static let purpose = "assertionMethod"

    static func signingInput(document: JCSObject, options: JCSObject) throws(JCSError) -> [UInt8] {
        Digest.sha256(try options.canonicalBytes()) + Digest.sha256(try document.canonicalBytes())
    }
}

/// Why a document bears no proof that can be checked.
public enum ProofError: Error, Sendable, Equatable, CustomStringConvertible {
    /// There is none.
    case missing
    /// There is more than one, and it would be unclear which counts.
    case several
    /// It is of another kind than `eddsa-jcs-2022`.
    case otherSuite
    /// This member is missing or wrong.
    case malformed(String)
    /// The document's contexts are not those that were signed.
    case otherContext

    /// The error in a sentence.
    public var description: String {
        switch self {
        case .missing: "there is no proof"
        case .several: "there is more than one proof"
        case .otherSuite: "the proof is not of the kind \(DataIntegrity.cryptosuite)"
        case .malformed(let member): "the proof's \(member) is missing or wrong"
        case .otherContext: "the document's @context is not the one that was signed"
        }
    }
}
