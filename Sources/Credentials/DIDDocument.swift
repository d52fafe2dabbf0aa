/// The issuer's keys as anybody may fetch them from `/.well-known/did.json` (W3C DID 1.0, Controlled Identifiers 1.0, Multikey).
///
/// All keys stay listed for ever, so that what they signed can be checked for ever; only active ones stand under `assertionMethod`.
public struct DIDDocument: Sendable, Equatable {
    /// The issuer.
    public let id: String
    /// Its keys, by the full name that proofs use.
    public let methods: [Method]

    /// A key as the document lists it.
    public struct Method: Sendable, Equatable {
        /// Full name: the issuer's, `#`, the key's.
        public let id: String
        /// The 32 bytes.
        public let publicKey: [UInt8]
        /// Whether it may sign today.
        public let isActive: Bool
        /// From when on it signs no more (retired), exclusive.
        public let expires: DateTimeStamp?
        /// From when on nothing is believed on its word.
        public let revoked: DateTimeStamp?
    }

    /// Lists an issuer's keys, in the order given.
    public init(_ issuer: DIDWeb, keys: [IssuerKey]) {
        id = issuer.description
        methods = keys.map { key in
            let (expires, revoked): (DateTimeStamp?, DateTimeStamp?) =
                switch key.state {
                case .active: (nil, nil)
                case .retired(let instant): (instant, nil)
                case .revoked(let instant): (nil, instant)
                }
            return Method(
                id: issuer.method(key.id), publicKey: key.publicKey, isActive: key.state == .active, expires: expires,
                revoked: revoked)
        }
    }

    /// Reads a document; keys of other kinds and keys controlled by others are left out.
    public init(parsing bytes: [UInt8]) throws(DIDDocumentError) {
        let object: JCSObject
        do { object = try JCSObject(parsing: bytes) } catch { throw .malformed(error.description) }
        guard let id = object["id"]?.string, id.utf8.starts(with: "did:".utf8) else { throw .malformed("no id") }
        guard let listed = object["verificationMethod"]?.array else { throw .malformed("no verificationMethod") }
        let active = object["assertionMethod"]?.array ?? []
        self.id = id
        var methods: [Method] = []
        for item in listed.compactMap(\.object) {
            guard let name = item["id"]?.string, item["type"]?.is("Multikey") == true,
                item["controller"]?.is(id) == true,
                let key = item["publicKeyMultibase"]?.string.flatMap(Multikey.publicKey)
            else { continue }
            let full = name.utf8.first == UInt8(ascii: "#") ? id + name : name
            guard !methods.contains(where: { $0.id.hasSameBytes(as: full) }) else { throw .duplicateKey(full) }
            methods.append(
                Method(
                    id: full, publicKey: key, isActive: active.contains { $0.is(name) || $0.is(full) },
                    expires: try Self.instant(item, "expires"), revoked: try Self.instant(item, "revoked")))
        }
        self.methods = methods
    }

    private static func instant(_ item: JCSObject, _ name: String) throws(DIDDocumentError) -> DateTimeStamp? {
        guard let value = item[name] else { return nil }
        guard let instant = value.string.flatMap(DateTimeStamp.init) else { throw .malformed(name) }
        return instant
    }

    /// The key of this full name.
    public func method(_ name: String) -> Method? { methods.first { $0.id.hasSameBytes(as: name) } }

    /// The document as JSON.
    public var json: JCSObject {
        var object = JCSObject()
        object["@context"] = ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"]
        object["id"] = .string(id)
        object["verificationMethod"] = .array(
            methods.map { method in
                var item = JCSObject()
                item["id"] = .string(method.id)
                item["type"] = "Multikey"
                item["controller"] = .string(id)
                item["publicKeyMultibase"] = .string(Multikey.text(publicKey: method.publicKey))
                item["expires"] = method.expires.map { .string($0.description) }
                item["revoked"] = method.revoked.map { .string($0.description) }
                return .object(item)
            })
        object["assertionMethod"] = .array(methods.filter(\.isActive).map { .string($0.id) })
        return object
    }
}
