import CertificationAPI
import CertificationStore
import FoundationEssentials
import HTTPTypes

/// What machines ask: alive, ready, how busy, which version, which interface.
enum HealthController {
    /// `GET /healthz`: the process works; says nothing of the database.
    static func live(_ call: Call) async throws -> Reply {
        .text("ok\n", mediaType: "text/plain")
    }

    /// `GET /readyz`: the database answers and holds the schema.
    static func ready(_ call: Call) async throws -> Reply {
        let store = call.store
        let beat = try await Deadline.within(.seconds(2)) { try await store.read(ReadHeartbeat()).first }
        guard let beat, beat.schemaFiles > 0 else {
            throw Problem(.unavailable, detail: "The database holds no schema: run sachd migrate.")
        }
        if let problem = await call.house.readiness() { throw problem }
        return .text("ready\n", mediaType: "text/plain")
    }

    /// `GET /metrics`: Prometheus text.
    static func metrics(_ call: Call) async throws -> Reply {
        var reply = Reply.text(await call.house.metrics.exposition(), mediaType: "text/plain; version=0.0.4")
        reply.mediaType = "text/plain; version=0.0.4; charset=utf-8"
        return reply
    }

    /// Whether the interface's description can be read.
    static func canDescribe(_ configuration: ServerConfiguration) -> Bool {
        FileManager.default.isReadableFile(atPath: configuration.shareDirectory + "/openapi.yaml")
    }

    /// `GET /openapi.yaml`: the interface's description, as shipped.
    static func openapi(_ call: Call) async throws -> Reply {
        let path = call.house.configuration.shareDirectory + "/openapi.yaml"
        guard let data = FileManager.default.contents(atPath: path) else {
            throw StoreError.internalError("\(path) cannot be read")
        }
        return Reply(status: .ok, mediaType: "application/yaml", body: Array(data))
    }

    /// `GET /v1/version`: the version of the daemon.
    static func version(_ call: Call) async throws -> Reply {
        try .json(["version": call.house.configuration.version])
    }
}
