/// What the network can show about the reminders of one obligation, complete in itself.
///
/// Each event's hash is SHA-256 over the hash of the event before and `text`; a covered event's `path` leads from its hash to the
/// checkpoint's root (RFC 6962 §2.1.1), and the checkpoint is signed.
public struct DeliveryProof: Codable, Sendable {
    /// Names the form of this document.
    public var format: String
    /// When it was made, ISO 8601 UTC.
    public var madeAt: String
    /// Whose report, for which period, due when and on what basis.
    public var obligation: JSONValue
    /// Every notice with its Message-ID and its attempts.
    public var notices: JSONValue
    /// Every event of the ledger; those that the checkpoint covers with `index` and `path`.
    public var events: JSONValue
    /// The newest signed checkpoint, with the public key; absent before the first.
    public var checkpoint: JSONValue?

    /// The only form there is.
    public static let format = "sach-delivery-proof-v1"

    /// Makes one from its parts.
    public init(
        madeAt: String, obligation: JSONValue, notices: JSONValue, events: JSONValue, checkpoint: JSONValue?
    ) {
        format = Self.format
        self.madeAt = madeAt
        self.obligation = obligation
        self.notices = notices
        self.events = events
        self.checkpoint = checkpoint
    }
}
