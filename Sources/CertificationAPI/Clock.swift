/// The one clock.
public struct Clock: Codable, Sendable {
    /// The time by which everything is decided, ISO 8601 UTC.
    public var now: String
    /// Whether it may be moved: only in an embedded or test database.
    public var isMovable: Bool
    /// How far it is moved, in seconds.
    public var offsetSeconds: Int

    /// Makes one from its parts.
    public init(now: String, isMovable: Bool, offsetSeconds: Int) {
        self.now = now
        self.isMovable = isMovable
        self.offsetSeconds = offsetSeconds
    }
}
