import CertificationAPI
import CertificationStore
import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore

/// Names the person behind a request: by the kernel on the unix socket, by a bearer token elsewhere.
///
/// An administrator of the machine may act as any person with `X-Sach-Person: P4`; the request then has that person's
/// rights and no others, and the log names both.
struct Authenticator: Sendable {
    private let store: Store
    private let peers: PeerDirectory

    /// Asks the store for people.
    init(store: Store, peers: PeerDirectory) {
        self.store = store
        self.peers = peers
    }

    /// The caller, or the problem `unauthenticated`.
    func caller(of request: Request, on channel: any Channel) async throws -> Caller {
        let impersonated = request.headers[HTTPField.Name.sachPerson]
        if let peer = try await peers.peer(of: channel) {
            guard peer.administers else {
                guard impersonated == nil else { throw Self.notAdministrator }
                return try await person(of: peer.account)
            }
            if let impersonated { return try await person(named: impersonated, operatedBy: peer.account) }
            return try await administrator(account: peer.account)
        }
        guard impersonated == nil else { throw Self.notAdministrator }
        return try await bearer(of: request)
    }

    private func person(of account: String) async throws -> Caller {
        guard let row = try await store.read(CallerByAccount(account: account)).first else {
            throw Problem(
                .unauthenticated,
                detail:
                    "No person has the account \(account). An administrator can enter it: sachctl person create --account."
            )
        }
        return Caller(row, reach: .admin)
    }

    private func person(named reference: String, operatedBy account: String) async throws -> Caller {
        guard let clean = CleanText(reference),
            let row = try await store.read(CallerByReference(reference: clean.text)).first
        else { throw Problem(.unauthenticated, detail: "There is no person \(reference.prefix(40)) to act as.") }
        return Caller(row, reach: .admin, operatedBy: account)
    }

    private func administrator(account: String) async throws -> Caller {
        if let row = try await store.read(CallerAsAdministrator(account: account)).first {
            return Caller(row, reach: .admin, administersMachine: true)
        }
        _ = try await store.write(BootstrapAdministrator(account: account))
        guard let row = try await store.read(CallerAsAdministrator(account: account)).first else {
            throw Problem(.unauthenticated, detail: "No person could be made for the account \(account).")
        }
        return Caller(row, reach: .admin, administersMachine: true)
    }

    private func bearer(of request: Request) async throws -> Caller {
        guard let field = request.headers[.authorization] else {
            throw Problem(.unauthenticated, detail: "Send Authorization: Bearer with a token, or use the unix socket.")
        }
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else {
            throw Problem(.unauthenticated, detail: "Only the scheme Bearer is known here.")
        }
        let digest = Array(SHA256.hash(data: Array(parts[1].utf8)))
        guard let row = try await store.read(CallerByToken(digest: digest)).first else {
            throw Problem(.unauthenticated, detail: "The token is unknown, revoked or over.")
        }
        return Caller(row.caller, reach: Caller.Reach(rawValue: row.scope) ?? .read)
    }

    private static let notAdministrator = Problem(
        .notPermitted, detail: "Only an administrator of the machine may act as another person, on the unix socket.")
}

extension HTTPField.Name {
    /// The person an administrator acts as.
    static let sachPerson = Self(token: "X-Sach-Person")
    /// A key that makes a repeated request harmless.
    static let idempotencyKey = Self(token: "Idempotency-Key")
    /// The request's id, in answers.
    static let requestID = Self(token: "X-Request-Id")
    /// The addresses a request came by, as proxies write them.
    static let forwardedFor = Self(token: "X-Forwarded-For")
    /// What a browser tells of the page that a link was on.
    static let referrerPolicy = Self(token: "Referrer-Policy")
    /// Whose pages may show an answer as a part of themselves.
    static let crossOriginResourcePolicy = Self(token: "Cross-Origin-Resource-Policy")
}

extension HTTPField.Name {
    /// A name that is known to be a token of RFC 9110.
    fileprivate init(token name: StaticString) {
        guard let parsed = Self("\(name)") else { preconditionFailure("\(name) is no field name") }
        self = parsed
    }
}
