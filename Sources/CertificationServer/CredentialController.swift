import CertificationAPI
import CertificationStore
import Credentials
import HTTPTypes
import Hummingbird

/// What anybody may fetch to check a certificate without trusting this server: credential, status lists, keys.
enum CredentialController {
    /// `GET /credentials/{ref}`: the credential of a certificate, by its number with hyphens.
    static func credential(_ call: Call) async throws -> Reply {
        let reference = try call.path("ref")
        guard let row = try await call.store.read(ReadCredential(reference: reference)).first else {
            throw Problem(.notFound, detail: "There is no credential \(reference).")
        }
        return open(row.credential, mediaType: "application/vc", digest: row.credentialDigest, call)
    }

    /// `GET /status/{list}`: the newest version of a status list, or the one that was true at `timestamp`.
    static func statusList(_ call: Call) async throws -> Reply {
        let name = try call.path("list")
        var instant: String?
        if let text = call.query.text("timestamp") {
            guard DateTimeStamp(text) != nil else {
                throw Problem(
                    .invalidRequest,
                    detail: "The query parameter “timestamp” is no xsd:dateTimeStamp, as in 2026-12-15T00:00:00Z.")
            }
            instant = text
        }
        guard let version = try await call.store.read(ReadStatusList(name: name, instant: instant)).first else {
            throw Problem(
                .notFound,
                detail: StatusListError.retrieval.code
                    + (instant.map { ": the list \(name) had no version at \($0)." } ?? ": there is no list \(name)."))
        }
        return open(version.credential, mediaType: "application/vc", digest: version.digest, call)
    }

    /// `GET /.well-known/did.json`: the issuer's keys, all that ever signed certificates.
    static func did(_ call: Call) async throws -> Reply {
        try document(try await issuer(call).json, mediaType: "application/did", call)
    }

    /// `GET /keys/{id}`: one of the keys as a Multikey.
    static func key(_ call: Call) async throws -> Reply {
        let id = try call.path("id")
        guard case .array(let methods) = try await issuer(call).json["verificationMethod"],
            let method = methods.compactMap(\.object).first(where: { $0["id"]?.string?.hasSuffix("#" + id) == true })
        else { throw Problem(.notFound, detail: "There is no key \(id).") }
        var page = method
        page["@context"] = "https://w3id.org/security/multikey/v1"
        return try document(page, mediaType: "application/json", call)
    }

    private static func issuer(_ call: Call) async throws -> DIDDocument {
        guard
            let base = try await call.store.read(ReadBaseURL(network: call.query.text("network")?.uppercased())).first,
            let issuer = DIDWeb(baseURL: base)
        else { throw Problem(.notFound, detail: "There is no such network, or its address names no did:web issuer.") }
        let keys = try await call.store.read(ListSigningKeys()).filter { $0.purpose == "certificate" }
        return DIDDocument(issuer, keys: keys.map { IssuerKey(publicKey: $0.publicKey, state: $0.state) })
    }

    private static func document(_ object: JCSObject, mediaType: String, _ call: Call) throws -> Reply {
        let bytes = try object.canonicalBytes()
        return open(
            String(decoding: bytes, as: UTF8.self), mediaType: mediaType, digest: Digest.hex(Digest.sha256(bytes)), call
        )
    }

    /// A public answer: asked for again each time, sent again only when it changed, readable by pages of other hosts.
    private static func open(_ text: String, mediaType: String, digest: String, _ call: Call) -> Reply {
        let tag = "\"\(digest)\""
        var headers: HTTPFields = [.cacheControl: "public, no-cache", .eTag: tag]
        headers[.accessControlAllowOrigin] = "*"
        if let known = call.request.headers[.ifNoneMatch],
            known == "*" || known.split(separator: ",").contains(where: { $0.filter { $0 != " " }.hasSuffix(tag) })
        {
            return Reply(status: .notModified, mediaType: "", body: [], headers: headers)
        }
        return Reply(status: .ok, mediaType: mediaType, body: Array(text.utf8), headers: headers)
    }
}

extension SigningKeyRow {
    /// Where the key is in its life.
    var state: IssuerKey.State {
        if let revoked = revokedAt.flatMap(DateTimeStamp.init) { return .revoked(revoked) }
        if let retired = retiredAt.flatMap(DateTimeStamp.init) { return .retired(retired) }
        return .active
    }
}
