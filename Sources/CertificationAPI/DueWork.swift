/// What is due and not done yet (`GET /v1/scheduler/idle`).
public struct DueWork: Codable, Sendable {
    /// Whether nothing is.
    public var isIdle: Bool
    /// Notices whose time has come, those in a sender's hands included.
    public var dueNotices: Int
    /// Time limits whose event is to be fired.
    public var dueTimers: Int
    /// Certificates that wait to be signed.
    public var unsignedCertificates: Int

    /// Counts what is due.
    public init(dueNotices: Int, dueTimers: Int, unsignedCertificates: Int) {
        self.isIdle = dueNotices == 0 && dueTimers == 0 && unsignedCertificates == 0
        self.dueNotices = dueNotices
        self.dueTimers = dueTimers
        self.unsignedCertificates = unsignedCertificates
    }
}
