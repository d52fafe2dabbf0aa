/// A figure that a form asks for.
public struct FormField: Codable, Sendable {
    /// Its code on the form.
    public var code: String
    /// What it is.
    public var label: LocalizedText
    /// In what it is counted.
    public var unit: LocalizedText
    /// count, amount, money, text, boolean, date, choice, phone, email, list or register.
    public var type: String
    /// period, cumulative or none.
    public var span: String
    /// Whether it must be there.
    public var required: Bool
    /// The figure it is also a percentage of.
    public var percentageOf: String?
    /// What may be chosen, where the type is choice.
    public var choices: [String]?
    /// The members of its rows, where the type is list.
    public var items: [FormItem]?

    /// Makes one from its parts.
    public init(
        code: String, label: LocalizedText, unit: LocalizedText, type: String, span: String, required: Bool,
        percentageOf: String? = nil, choices: [String]? = nil, items: [FormItem]? = nil
    ) {
        self.code = code
        self.label = label
        self.unit = unit
        self.type = type
        self.span = span
        self.required = required
        self.percentageOf = percentageOf
        self.choices = choices
        self.items = items
    }
}
