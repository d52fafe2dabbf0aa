/// A day that differs from Monday to Friday.
public struct CalendarDay: Codable, Sendable {
    /// The day.
    public var day: String
    /// holiday, compensatory, swap_off or swap_work.
    public var kind: String
    /// Whether the year's notice was read.
    public var confirmed: Bool
    /// The notice.
    public var source: String?
    /// What it is.
    public var name: LocalizedText

    /// Makes one from its parts.
    public init(day: String, kind: String, confirmed: Bool, source: String? = nil, name: LocalizedText) {
        self.day = day
        self.kind = kind
        self.confirmed = confirmed
        self.source = source
        self.name = name
    }
}
