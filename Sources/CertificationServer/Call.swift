import CertificationAPI
import CertificationStore
import HTTPTypes
import Hummingbird
import Logging

/// One request in the hands of a controller: who, what, and the house's parts to answer it with.
struct Call: Sendable {
    /// The house's parts.
    let house: House
    /// Who asks; `nil` only on open routes.
    let identified: Caller?
    /// The checked query.
    let query: Query
    /// The request itself.
    let request: Request
    /// The request's scope.
    let scope: RequestScope

    /// The store.
    var store: Store { house.store }

    /// Who asks.
    var caller: Caller {
        get throws(Problem) {
            guard let identified else { throw Problem(.unauthenticated, detail: "This needs to know who asks.") }
            return identified
        }
    }

    /// Whether everything is to be rolled back at the end.
    var isDryRun: Bool {
        get throws(Problem) { try query.bool("dryRun") ?? false }
    }

    /// A part of the path (`{ref}`), decoded and composed.
    func path(_ name: String) throws(Problem) -> String {
        guard let raw = scope.parameters.get(name), let text = Query.decode(raw[...], plusIsBlank: false),
            !text.isEmpty,
            text.utf8.count <= 200
        else { throw Problem(.invalidRequest, detail: "The path is not percent-encoded UTF-8.") }
        return text
    }

    /// The key that makes a repeated request harmless.
    var idempotencyKey: String? {
        get throws(Problem) {
            guard let raw = request.headers[.idempotencyKey] else { return nil }
            guard let key = CleanText(raw)?.text, (1...200).contains(key.utf8.count) else {
                throw Problem(.invalidRequest, detail: "Idempotency-Key must have 1 to 200 bytes.")
            }
            return key
        }
    }

    /// The body as JSON, at most as large as configured; an absent body is `{}`.
    func body() async throws -> JSONValue {
        let limit = house.configuration.bodyLimit
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw Self.tooLarge(limit)
        }
        if let type = request.headers[.contentType] {
            let media = type.split(separator: ";").first.map { $0.lowercased().filter { $0 != " " } } ?? ""
            guard media == "application/json" || media == "application/merge-patch+json" else {
                throw Problem(.invalidRequest, detail: "The body must be application/json.")
            }
        }
        var bytes: [UInt8] = []
        for try await part in request.body {
            guard bytes.count + part.readableBytes <= limit else { throw Self.tooLarge(limit) }
            bytes.append(contentsOf: part.readableBytesView)
        }
        return bytes.isEmpty ? .object([:]) : try StrictJSON.read(bytes)
    }

    private static func tooLarge(_ limit: Int) -> Problem {
        Problem(.tooLarge, detail: "The body may have \(limit) bytes at most.")
    }
}
