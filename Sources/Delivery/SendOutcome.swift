/// What became of one attempt to send (certification.md §3.8).
public enum SendOutcome: Sendable, Equatable {
    /// It lies where the recipient reads it; with the proof.
    case delivered(String)
    /// The next hop has taken it; with its reply.
    case sent(String)
    /// It may work later; with the reason.
    case retry(String)
    /// It never will; with the reason.
    case failedPermanently(String)

    /// The word that `notice_settle` knows.
    public var word: String {
        switch self {
        case .delivered: "delivered"
        case .sent: "sent"
        case .retry: "retry"
        case .failedPermanently: "failed_permanently"
        }
    }

    /// Proof, reply or reason.
    public var reply: String {
        switch self {
        case .delivered(let text), .sent(let text), .retry(let text), .failedPermanently(let text): text
        }
    }
}
