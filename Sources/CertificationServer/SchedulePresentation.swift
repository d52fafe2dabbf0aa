import CertificationAPI
import CertificationStore

extension DueWork {
    /// Shows a row.
    init(_ row: DueRow) {
        self.init(
            dueNotices: row.dueNotices, dueTimers: row.dueTimers, unsignedCertificates: row.unsignedCertificates)
    }
}
