/// A member of the rows of a list on a form.
public struct FormItem: Codable, Sendable {
    /// Its name within a row.
    public var member: String
    /// What it is.
    public var label: LocalizedText
    /// count, amount, money, text, boolean, date or choice.
    public var type: String
    /// Whether every row must have it.
    public var required: Bool
    /// What may be chosen, where the type is choice.
    public var choices: [String]?

    /// Makes one from its parts.
    public init(member: String, label: LocalizedText, type: String, required: Bool, choices: [String]? = nil) {
        self.member = member
        self.label = label
        self.type = type
        self.required = required
        self.choices = choices
    }
}
