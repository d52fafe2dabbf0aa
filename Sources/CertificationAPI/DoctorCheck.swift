/// One thing an administrator would look at.
public struct DoctorCheck: Codable, Sendable {
    /// How well something is.
    public enum Level: String, Codable, Sendable {
        /// Well.
        case ok
        /// Worth knowing; nothing fails.
        case warning
        /// Something does not work.
        case failure
    }

    /// What was looked at.
    public var name: String
    /// How well it is.
    public var level: Level
    /// What was found.
    public var detail: String
    /// What to do when it is not well.
    public var advice: String

    /// Makes one from its parts.
    public init(name: String, level: Level, detail: String, advice: String) {
        self.name = name
        self.level = level
        self.detail = detail
        self.advice = advice
    }
}
