import Credentials
import Testing

@Suite struct KeyTests {
    /// Those of draft-msporny-base58 §5.
    @Test(arguments: [
        (Array("Hello World!".utf8), "z2NEpo7TZRRrLZSi2U"),
        (
            Array("The quick brown fox jumps over the lazy dog.".utf8),
            "zUSm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"
        ),
        ([0x00, 0x00, 0x28, 0x7f, 0xb4, 0xcd], "z11233QC4"),
        ([], "z"),
    ]) func `base 58 is Bitcoin's, zeros in front kept`(_ bytes: [UInt8], _ text: String) {
        #expect(Multibase.base58btc(bytes) == text)
        #expect(Multibase.decode(text) == bytes)
    }

    /// Those of RFC 4648 §10 without padding.
    @Test(arguments: [
        ("", "u"), ("f", "uZg"), ("fo", "uZm8"), ("foo", "uZm9v"), ("foob", "uZm9vYg"), ("foobar", "uZm9vYmFy"),
    ])
    func `base 64 for addresses has no padding`(_ plain: String, _ text: String) {
        #expect(Multibase.base64url(Array(plain.utf8)) == text)
        #expect(Multibase.decode(text) == Array(plain.utf8))
    }

    @Test(arguments: [
        "", "m", "z0", "zI", "uZg==", "uZ", "uZh", "uZm9_/", "f00", "z" + String(repeating: "z", count: 300),
    ])
    func `another text for the same bytes, or none at all, is refused`(_ text: String) {
        #expect(Multibase.decode(text) == nil)
    }

    @Test func `a public key begins with z6Mk and comes back`() throws {
        let key = SigningKey()
        let text = Multikey.text(publicKey: key.publicKey)
        #expect(text.hasPrefix("z6Mk"))
        #expect(Multikey.publicKey(of: text) == key.publicKey)
        #expect(Multikey.publicKey(of: "z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc") == nil, "an X25519 key")
    }

    @Test(arguments: [
        ("https://w3c-ccg.github.io", "did:web:w3c-ccg.github.io", "/.well-known/did.json"),
        ("https://w3c-ccg.github.io/user/alice", "did:web:w3c-ccg.github.io:user:alice", "/user/alice/did.json"),
        ("https://example.com:3000/user/alice/", "did:web:example.com%3A3000:user:alice", "/user/alice/did.json"),
        ("http://127.0.0.1:8017", "did:web:127.0.0.1%3A8017", "/.well-known/did.json"),
    ]) func `an issuer is named by its address`(_ url: String, _ name: String, _ path: String) throws {
        let issuer = try #require(DIDWeb(baseURL: url))
        #expect(issuer.description == name)
        #expect(issuer.documentPath == path)
    }

    @Test(arguments: [
        "", "example.com", "ftp://example.com", "https://", "https://a:b:c", "https://u@a", "https://a/?x",
        "https://a//b",
    ])
    func `an address without a plain host names nobody`(_ url: String) {
        #expect(DIDWeb(baseURL: url) == nil)
    }

    @Test func `retired keys stay listed, only active ones may sign`() throws {
        let (old, lost, new) = (SigningKey(), SigningKey(), SigningKey())
        let issuer = try #require(DIDWeb(baseURL: "https://chungnhan.example.vn"))
        let instant = try #require(DateTimeStamp("2027-01-01T00:00:00Z"))
        let document = DIDDocument(
            issuer,
            keys: [
                IssuerKey(publicKey: old.publicKey, state: .retired(instant)),
                IssuerKey(publicKey: lost.publicKey, state: .revoked(instant)), IssuerKey(publicKey: new.publicKey),
            ])
        let json = document.json
        #expect(json["verificationMethod"]?.array?.count == 3)
        #expect(json["assertionMethod"] == [.string("did:web:chungnhan.example.vn#\(new.id)")])
        #expect(try DIDDocument(parsing: json.canonicalBytes()) == document)
        #expect(document.method(issuer.method(old.id))?.expires == instant)
        #expect(document.method(issuer.method(lost.id))?.revoked == instant)
    }

    @Test func `a key document that lists a name twice or names nobody is refused`() throws {
        let key = SigningKey()
        let issuer = try #require(DIDWeb(baseURL: "https://a.example"))
        let item = IssuerKey(publicKey: key.publicKey)
        #expect(throws: DIDDocumentError.duplicateKey(issuer.method(key.id))) {
            try DIDDocument(parsing: DIDDocument(issuer, keys: [item, item]).json.canonicalBytes())
        }
        #expect(throws: DIDDocumentError.malformed("no id")) { try DIDDocument(parsing: Array("{}".utf8)) }
    }
}

@Suite struct InstantTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-11-23T00:00:00+07:00", 1_795_366_800),
            ("2000-02-29T23:59:59Z", 951_868_799),
            ("2023-02-24T23:36:38Z", 1_677_281_798), ("1969-12-31T23:59:59Z", -1),
            ("2026-11-23T05:30:00-05:30", 1_795_431_600),
        ] as [(String, Int64)]) func `an instant is read with its zone`(_ text: String, _ seconds: Int64) throws
    {
        let instant = try #require(DateTimeStamp(text))
        #expect(instant == DateTimeStamp(seconds: seconds))
        #expect(DateTimeStamp(instant.description) == instant)
    }

    @Test(arguments: [
        "2026-11-23", "2026-11-23T00:00:00", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-31T00:00:00Z",
        "2026-11-23T24:00:00Z", "2026-11-23T00:00:00.Z", "2026-11-23T00:00:00+0700", "2026-11-23T00:00:00+15:00",
        "2026-11-23T00:00:00Z ", "2026-11-23t00:00:00z", "٢٠٢٦-11-23T00:00:00Z",
    ]) func `an instant without zone, or on no day, is refused`(_ text: String) {
        #expect(DateTimeStamp(text) == nil)
    }

    @Test func `a fraction counts and days follow each other`() throws {
        let instant = try #require(DateTimeStamp("2026-11-23T00:00:00.25Z"))
        #expect(instant.description == "2026-11-23T00:00:00.250000000Z")
        #expect(try #require(DateTimeStamp("2026-11-23T00:00:00Z")) < instant)
        #expect(LegalDay("2028-02-28")?.next.description == "2028-02-29")
        #expect(LegalDay("2026-12-31")?.next.start(offset: .vietnam) == "2027-01-01T00:00:00+07:00")
    }
}
