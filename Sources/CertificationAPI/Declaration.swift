/// A person's word on links with a facility; the newest one counts.
public struct Declaration: Codable, Sendable {
    /// The facility.
    public var facility: String
    /// When, ISO 8601 UTC.
    public var at: String
    /// The words.
    public var statement: String
    /// Whether there is a conflict.
    public var hasConflict: Bool

    /// Makes one from its parts.
    public init(facility: String, at: String, statement: String, hasConflict: Bool) {
        self.facility = facility
        self.at = at
        self.statement = statement
        self.hasConflict = hasConflict
    }
}
