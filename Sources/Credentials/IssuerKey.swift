/// The public half of one of an issuer's keys, and what it still stands for.
public struct IssuerKey: Sendable, Equatable {
    /// Where a key is in its life.
    ///
    /// There is no way back to an earlier state.
    public enum State: Sendable, Equatable {
        /// It signs.
        case active
        /// Another took its place at this instant; what it signed before stays good.
        case retired(DateTimeStamp)
        /// Somebody else may have it since this instant: nothing is believed on its word any more, because a thief dates as he likes.
        case revoked(DateTimeStamp)
    }

    /// Its name, `SigningKey.id`.
    public let id: String
    /// The 32 bytes.
    public let publicKey: [UInt8]
    /// Where it is in its life.
    public let state: State

    /// Describes a key.
    public init(publicKey: [UInt8], state: State = .active) {
        id = SigningKey.id(of: publicKey)
        self.publicKey = publicKey
        self.state = state
    }
}
