/// An event of a machine: a verb of `sachctl`.
public struct WorkflowEvent: Codable, Sendable {
    /// The event.
    public var event: String
    /// Its name.
    public var name: LocalizedText

    /// Makes one from its parts.
    public init(event: String, name: LocalizedText) {
        self.event = event
        self.name = name
    }
}
