import CertificationStore
import Credentials

/// Checks everything the ledger claims: each subject's chain, each checkpoint's root and signature, each certificate.
///
/// The chains show a change inside a history; the checkpoints show an event that was taken away or put in as a whole; a
/// checkpoint exported earlier shows a ledger whose end was cut off together with its checkpoints.
public struct LedgerAudit: Sendable {
    /// How far an audit is.
    public struct Progress: Sendable, Equatable {
        /// The part being looked at.
        public enum Part: String, Sendable {
            /// The subjects' chains.
            case chains
            /// The Merkle tree over all events.
            case tree
            /// The certificates.
            case certificates
        }

        /// The part.
        public var part: Part
        /// Events or certificates done in this part.
        public var done: Int64
    }

    private let store: Store
    private let page: Int
    /// Each certificate comes with its pages, about 100 kB.
    private static let certificatePage = 50

    /// Makes an audit that reads `page` rows at a time.
    public init(store: Store, page: Int = 2_000) {
        self.store = store
        self.page = page
    }

    /// Looks at everything and holds the ledger against `exported` checkpoints, which were kept outside the database.
    ///
    /// Throws when the database can't be reached; what is wrong with the ledger is in the report.
    public func run(
        exported: [Checkpoint] = [], progress: @Sendable (Progress) -> Void = { _ in }
    ) async throws(StoreError) -> AuditReport {
        var report = AuditReport()
        try await chains(&report, progress)
        try await checkpoints(exported, &report, progress)
        report.unanchoredEvents = max(0, report.events - report.anchoredEvents)
        try await certificates(&report, progress)
        try await statusLists(&report)
        for gap in try await store.read(ListCertificateGaps()) {
            report.add(.numbering, gap, "the number is missing: a number that is not used must stay as void")
        }
        return report
    }

    private func chains(
        _ report: inout AuditReport, _ progress: @Sendable (Progress) -> Void
    ) async throws(StoreError) {
        var after: Int64 = 0
        while let found = try await store.read(VerifyChains(after: after, limit: page)).first {
            after = found.lastSubject
            report.subjects += found.subjects
            report.events += found.events
            if let problem = found.problem {
                let place = "subject \(found.brokenSubject ?? 0) version \(found.brokenVersion ?? 0)"
                report.firstBroken = report.firstBroken ?? "\(place): \(problem)"
                report.add(.chain, place, problem)
            }
            progress(Progress(part: .chains, done: report.events))
        }
    }

    private func checkpoints(
        _ exported: [Checkpoint], _ report: inout AuditReport, _ progress: @Sendable (Progress) -> Void
    ) async throws(StoreError) {
        // Before the leaves are read: what is committed below it stays as it is.
        let horizon = try await store.read(ReadHorizon()).first ?? 0
        var check = CheckpointCheck(exported: exported)
        var after: Int64 = 0
        while true {
            let rows = try await store.read(ListStoredCheckpoints(after: after, limit: page))
            guard let last = rows.last else { break }
            for row in rows { check.add(row, to: &report) }
            after = last.number
        }
        report.checkpoints = check.storedCount
        check.compareExports(&report)
        var reader = LeafReader(from: 0, upto: horizon, page: page)
        var done: Int64 = 0
        while let leaves = try await reader.next(store) {
            for leaf in leaves { check.grow(by: leaf, &report) }
            done += Int64(leaves.count)
            progress(Progress(part: .tree, done: done))
        }
        check.finish(&report)
        report.anchoredEvents = check.anchoredEvents
    }

    private func certificates(
        _ report: inout AuditReport, _ progress: @Sendable (Progress) -> Void
    ) async throws(StoreError) {
        var after: Int64 = 0
        while true {
            let rows = try await store.read(ListCertificateProofs(after: after, limit: min(page, Self.certificatePage)))
            guard let last = rows.last else { return }
            after = last.subject
            report.certificates += rows.count
            for row in rows {
                for fault in CertificateAudit(row).faults { report.add(.certificate, row.number, fault) }
            }
            progress(Progress(part: .certificates, done: Int64(report.certificates)))
        }
    }

    private func statusLists(_ report: inout AuditReport) async throws(StoreError) {
        var after = (list: 0, version: 0)
        while true {
            let rows = try await store.read(
                ListStatusListProofs(list: after.list, version: after.version, limit: min(page, 500)))
            guard let last = rows.last else { return }
            after = (last.list, last.version)
            for row in rows {
                if let fault = StatusListAudit(row).fault {
                    report.add(.statusList, "\(row.name) version \(row.version)", fault)
                }
            }
        }
    }
}
