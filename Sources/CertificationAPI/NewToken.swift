/// A token that was just made: the only time its secret is shown.
public struct NewToken: Codable, Sendable {
    /// Its number.
    public var id: Int
    /// The secret; empty in a dry run.
    public var token: String

    /// Makes one from its parts.
    public init(id: Int, token: String) {
        self.id = id
        self.token = token
    }
}
