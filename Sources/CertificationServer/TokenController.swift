import CertificationAPI
import CertificationStore
import Crypto
import HTTPTypes

/// Bearer tokens for TCP: made, listed and ended by administrators.
enum TokenController {
    /// `GET /v1/tokens`: the list.
    static func list(_ call: Call) async throws -> Reply {
        try .json(Items(try await call.store.read(ListTokens()).map { Token($0) }))
    }

    /// `POST /v1/tokens`: the secret is shown this once and stored nowhere.
    static func create(_ call: Call) async throws -> Reply {
        let members = try Members(try await call.body(), only: ["person", "name", "scope", "days"])
        let reference = try members.requiredText("person")
        guard let person = try await call.store.read(CallerByReference(reference: reference)).first else {
            throw Problem(.notFound, detail: "There is no person \(reference).")
        }
        let secret = Self.secret()
        let statement = CreateToken(
            digest: Array(SHA256.hash(data: Array(secret.utf8))), person: person.person,
            tokenName: try members.requiredText("name"), scope: try members.text("scope") ?? "write",
            days: try members.integer("days", in: 1...3_660) ?? 90, actor: try call.caller.person)
        let isDryRun = try call.isDryRun
        guard let row = try await call.store.write(statement, dryRun: isDryRun).first else {
            throw StoreError.internalError("token_create() answered no row")
        }
        return try .json(NewToken(id: Int(row.token), token: isDryRun ? "" : secret), status: isDryRun ? .ok : .created)
    }

    /// `DELETE /v1/tokens/{id}`: ends it at once.
    static func revoke(_ call: Call) async throws -> Reply {
        let text = try call.path("id")
        guard let id = Int64(text),
            try await call.store.write(RevokeToken(token: id, actor: try call.caller.person)).first?.done == true
        else { throw Problem(.notFound, detail: "There is no token \(text).") }
        return .empty
    }

    /// 256 random bits, with a mark that secret scanners can look for.
    private static func secret() -> String {
        let words = (0..<4).map { _ in UInt64.random(in: 0...UInt64.max) }
        return "sach_"
            + words.map { word in
                let digits = String(word, radix: 16)
                return String(repeating: "0", count: 16 - digits.count) + digits
            }.joined()
    }
}
