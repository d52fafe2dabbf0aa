/// A year of the working calendar (`GET /v1/calendar`).
public struct CalendarYear: Codable, Sendable {
    /// Newest version of the calendar.
    public var version: Int
    /// The days that differ from Monday to Friday.
    public var items: [CalendarDay]

    /// Makes one from its parts.
    public init(version: Int, items: [CalendarDay]) {
        self.version = version
        self.items = items
    }
}
