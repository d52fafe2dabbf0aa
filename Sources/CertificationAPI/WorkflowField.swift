/// A field of an event's data.
public struct WorkflowField: Codable, Sendable {
    /// The event.
    public var event: String
    /// The field.
    public var field: String
    /// Its type.
    public var type: String
    /// Whether it must be there.
    public var required: Bool
    /// What it may say, when it is a choice.
    public var choices: [String]?
    /// Its name.
    public var name: LocalizedText

    /// Makes one from its parts.
    public init(
        event: String, field: String, type: String, required: Bool, choices: [String]? = nil, name: LocalizedText
    ) {
        self.event = event
        self.field = field
        self.type = type
        self.required = required
        self.choices = choices
        self.name = name
    }
}
