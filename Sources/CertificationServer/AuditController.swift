import CertificationAPI
import CertificationStore
import HTTPTypes

/// The ledger's integrity.
enum AuditController {
    /// `GET /v1/audit/verify`: re-computes the whole ledger.
    static func verify(_ call: Call) async throws -> Reply {
        try .json(try await call.house.audit.verify())
    }

    /// `POST /v1/audit/checkpoints`: signs the next checkpoint.
    static func checkpoint(_ call: Call) async throws -> Reply {
        try .json(try await call.house.audit.checkpoint(), status: .created)
    }

    /// `GET /v1/audit/checkpoints`: all checkpoints.
    static func checkpoints(_ call: Call) async throws -> Reply {
        try .json(Items(try await call.store.read(ListCheckpoints()).map { Checkpoint($0) }))
    }
}
