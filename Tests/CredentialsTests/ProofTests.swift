import Credentials
import FoundationEssentials
import Testing

/// The test vectors of W3C "Data Integrity EdDSA Cryptosuites v1.0" (Recommendation, 15 May 2025), appendix B.3.
@Suite struct ProofTests {
    private let publicKey = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
    private let method =
        "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
    private let proofValue = "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX"
    private let credential = """
        {
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://www.w3.org/ns/credentials/examples/v2"
            ],
            "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
            "type": ["VerifiableCredential", "AlumniCredential"],
            "name": "Alumni Credential",
            "description": "A minimum viable example of an Alumni Credential.",
            "issuer": "https://vc.example/issuers/5678",
            "validFrom": "2023-01-01T00:00:00Z",
            "credentialSubject": {
                "id": "did:example:abcdefgh",
                "alumniOf": "The School of Examples"
            }
        }
        """

    /// The published secret key, through a file as every key of ours.
    private func key() throws -> SigningKey {
        let secret = try #require(Multibase.decode("z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq"))
        #expect(secret.prefix(2) == [0x80, 0x26])
        let path = FileManager.default.temporaryDirectory.appending(path: "sach-\(UUID()).key").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(
            FileManager.default.createFile(
                atPath: path, contents: Data(Data(secret.dropFirst(2)).base64EncodedString().utf8),
                attributes: [.posixPermissions: 0o600]))
        return try SigningKey(file: path)
    }

    private func unsigned() throws -> UnsignedProof {
        try UnsignedProof(
            of: JCSObject(parsing: Array(credential.utf8)), created: #require(DateTimeStamp("2023-02-24T23:36:38Z")),
            verificationMethod: method)
    }

    @Test func `examples 29 and 32 to 36: key, hashes of document and options, and what is signed`() throws {
        #expect(Multikey.text(publicKey: try key().publicKey) == publicKey)
        let proof = try unsigned()
        #expect(
            Digest.hex(Digest.sha256(try proof.document.canonicalBytes()))
                == "59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19")
        #expect(
            String(decoding: try proof.options.canonicalBytes(), as: UTF8.self)
                == """
                {"@context":["https://www.w3.org/ns/credentials/v2","https://www.w3.org/ns/credentials/examples/v2"],\
                "created":"2023-02-24T23:36:38Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod",\
                "type":"DataIntegrityProof","verificationMethod":"\(method)"}
                """)
        #expect(
            Digest.hex(proof.signingInput) == """
                66ab154f5c2890a140cb8388a22a160454f80575f6eae09e5a097cabe539a1db\
                59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19
                """)
    }

    @Test func `examples 37 to 39: the published signature is made`() throws {
        let proof = try unsigned()
        #expect(
            Digest.hex(try key().sign(proof.signingInput)) == """
                407cd12654b33d718ecbb99179a1506daaa849450bf3fc523cce3e1c96f8b803\
                51da3f253d725c6f00b07c9e5448d50b3ef78012b9ab54255116d069c6dd2808
                """)
        let secured = try proof.secured(by: key())
        #expect(secured["proof"]?.object?["proofValue"] == .string(proofValue))
    }

    @Test func `the published credential verifies, and no longer after a change`() throws {
        var secured = try unsigned().secured(signature: #require(Multibase.decode(proofValue)))
        let bytes = try #require(Multikey.publicKey(of: publicKey))
        #expect(try SecuredDocument(secured).isSigned(by: bytes))
        #expect(try !SecuredDocument(secured).isSigned(by: SigningKey().publicKey))
        secured["name"] = "Alumni credential"
        #expect(try !SecuredDocument(secured).isSigned(by: bytes))
    }

    @Test func `what is said of the proof is signed with it`() throws {
        let secured = try unsigned().secured(signature: #require(Multibase.decode(proofValue)))
        let bytes = try #require(Multikey.publicKey(of: publicKey))
        var proof = try #require(secured["proof"]?.object)
        proof["created"] = "2023-02-24T23:36:39Z"
        var changed = secured
        changed["proof"] = .object(proof)
        #expect(try !SecuredDocument(changed).isSigned(by: bytes))
    }

    @Test func `a proof of another kind, or more than one, is not taken for ours`() throws {
        let secured = try unsigned().secured(signature: #require(Multibase.decode(proofValue)))
        let proof = try #require(secured["proof"]?.object)
        func error(_ change: (inout JCSObject) -> Void) -> ProofError? {
            var copy = proof
            change(&copy)
            var document = secured
            document["proof"] = .object(copy)
            do { _ = try SecuredDocument(document) } catch { return error }
            return nil
        }
        #expect(error { $0["cryptosuite"] = "eddsa-rdfc-2022" } == .otherSuite)
        #expect(error { $0["type"] = "Ed25519Signature2020" } == .otherSuite)
        #expect(error { $0["proofPurpose"] = "authentication" } == .malformed("proofPurpose"))
        #expect(error { $0["proofValue"] = "z2" } == .malformed("proofValue"))
        #expect(error { $0["created"] = "yesterday" } == .malformed("created"))
        #expect(error { $0["@context"] = ["https://www.w3.org/ns/credentials/v2"] } == .otherContext)
        #expect(throws: ProofError.missing) { try SecuredDocument(secured.without("proof")) }
        var two = secured
        two["proof"] = [.object(proof), .object(proof)]
        #expect(throws: ProofError.several) { try SecuredDocument(two) }
    }
}
