import CertificationAPI
import CertificationStore
import Delivery
import Logging

/// The parts that every request is answered with.
struct House: Sendable {
    /// The way to the database.
    let store: Store
    /// Where and how the service runs.
    let configuration: ServerConfiguration
    /// What is counted.
    let metrics: PrometheusRegistry
    /// What checks and anchors the ledger.
    let audit: AuditDesk
    /// Extra checks of `/readyz`.
    let readiness: @Sendable () async -> Problem?
    /// Takes files in and gives them out.
    let files: FileDesk
    /// What the public pages share.
    let site: PublicSite
    /// Writes the texts of notices that have not gone out.
    let texts: PreviewTexts
    /// What states and events are called.
    let names = RuleBookNames()
    /// Prints documents.
    let shop: PrintShop
    /// The log.
    let logger: Logger
}

/// Checks the ledger and anchors it; the process says how, because signing needs its keys.
public struct AuditDesk: Sendable {
    /// Re-computes everything.
    public var verify: @Sendable () async throws -> CertificationAPI.AuditReport
    /// Makes and signs the next checkpoint; the newest one again when nothing has happened since.
    public var checkpoint: @Sendable () async throws -> CertificationAPI.Checkpoint

    /// Joins the two.
    public init(
        verify: @escaping @Sendable () async throws -> CertificationAPI.AuditReport,
        checkpoint: @escaping @Sendable () async throws -> CertificationAPI.Checkpoint
    ) {
        self.verify = verify
        self.checkpoint = checkpoint
    }
}
