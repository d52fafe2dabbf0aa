import CertificationAPI
import CertificationStore

/// Networks, and who the caller is.
enum NetworkController {
    /// `GET /v1/networks`: the list.
    static func list(_ call: Call) async throws -> Reply {
        try .json(Items(try await call.store.read(ListNetworks()).map { Network($0) }))
    }

    /// `GET /v1/whoami`: who the caller is.
    static func whoami(_ call: Call) async throws -> Reply {
        let caller = try call.caller
        return try .json(
            Identity(
                person: caller.reference, name: caller.name, roles: caller.roles,
                isAdministrator: caller.isAdministrator))
    }

    /// The network of a request: the one it names, or the only one there is.
    static func code(_ call: Call) async throws -> String {
        if let code = call.query.text("network") { return code.uppercased() }
        let rows = try await call.store.read(ListNetworks())
        guard let only = rows.first, rows.count == 1 else {
            throw Problem(
                .invalidRequest,
                detail:
                    "Say which network with the query parameter “network”: \(rows.map(\.code).joined(separator: ", "))."
            )
        }
        return only.code
    }
}
