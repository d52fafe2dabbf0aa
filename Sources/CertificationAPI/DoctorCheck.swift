/// One thing an administrator would look at.
public struct DoctorCheck: Codable, Sendable {
    /// What was looked at.
    public var name: String
    /// Whether it is well.
    public var isOk: Bool
    /// What was found.
    public var detail: String
    /// What to do when it is not well.
    public var advice: String

    /// Makes one from its parts.
    public init(name: String, isOk: Bool, detail: String, advice: String) {
        self.name = name
        self.isOk = isOk
        self.detail = detail
        self.advice = advice
    }
}
