/// A cross-check of a form: the sum of the left figures against the sum of the right ones.
public struct FormCheck: Codable, Sendable {
    /// Its code, by which a deviation is justified.
    public var code: String
    /// Figures on the left.
    public var left: [String]
    /// =, <=, zero_together or not_zero.
    public var comparison: String
    /// Figures on the right.
    public var right: [String]
    /// hard or soft.
    public var severity: String
    /// What to check.
    public var message: LocalizedText

    /// Makes one from its parts.
    public init(
        code: String, left: [String], comparison: String, right: [String], severity: String, message: LocalizedText
    ) {
        self.code = code
        self.left = left
        self.comparison = comparison
        self.right = right
        self.severity = severity
        self.message = message
    }
}
