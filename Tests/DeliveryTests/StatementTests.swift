import LibPQ
import TestSupport
import Testing

@testable import CertificationStore

@Suite
struct `Delivery's statements` {
    static let all: [any Statement.Type] = [
        ClaimNotices.self, SettleNotices.self, NoticeDelay.self, RunTimers.self, ReadAgenda.self,
        GenerateDueObligations.self, ListUnsigned.self, PlanCertificate.self, SignCertificate.self,
        ListStaleStatusLists.self, AddStatusListVersion.self, ReadStatusList.self, AddSigningKey.self,
        ListCertificateProofs.self, ListStatusListProofs.self, ListSigningKeys.self, ReadBaseURL.self,
        ListCertificateGaps.self, ReadLastCheckpoint.self, ListStoredCheckpoints.self, ReadHorizon.self,
        ListLeaves.self,
        AddCheckpoint.self, VerifyChains.self, ReserveChannel.self, GatherAddresses.self,
    ]

    @Test
    func `Each is understood by the database as its decoder expects`() async throws {
        let db = try await SachDatabase.make().connect(user: "sach_daemon")
        for statement in Self.all {
            let described = try await db.describe(statement)
            #expect(described.columns == statement.columns, "\(statement.name)")
        }
    }
}
