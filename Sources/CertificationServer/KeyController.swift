import CertificationAPI
import CertificationStore
import LibPQ

/// The public halves of the keys: seen by staff, ended by administrators; a new one comes with a daemon that has it.
enum KeyController {
    /// `GET /v1/keys`: all of them, oldest first.
    static func list(_ call: Call) async throws -> Reply {
        try .json(Items(try await call.store.read(ListSigningKeys()).map { SigningKeyEntry($0) }))
    }

    /// `POST /v1/keys/{id}/retirement`: it signs no more; what it signed stays good.
    static func retire(_ call: Call) async throws -> Reply { try await end(call, revoke: false) }

    /// `POST /v1/keys/{id}/revocation`: nothing is believed on its word any more.
    static func revoke(_ call: Call) async throws -> Reply { try await end(call, revoke: true) }

    private static func end(_ call: Call, revoke: Bool) async throws -> Reply {
        let members = try Members(try await call.body(), only: ["reason"])
        let id = try call.path("id")
        let data = JSONValue.object([
            "key": .string(id), "reason": .string(try members.requiredText("reason")), "revoke": .bool(revoke),
        ])
        _ = try await RegisterController.save(
            EndSigningKey(
                data: .init(String(decoding: try Reply.JSONBytes.encode(data), as: UTF8.self)),
                actor: try call.caller.person), call)
        let keys = try await call.store.read(ListSigningKeys())
        guard let key = keys.first(where: { $0.keyID == id }) else {
            throw Problem(.notFound, detail: "There is no key \(id).")
        }
        return try .json(SigningKeyEntry(key))
    }
}

extension SigningKeyEntry {
    /// Shows a row.
    init(_ row: SigningKeyRow) {
        self.init(
            id: row.keyID, purpose: row.purpose,
            publicKey: row.publicKey.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(),
            validFrom: row.validFrom, retiredAt: row.retiredAt, revokedAt: row.revokedAt, reason: row.reason)
    }
}
