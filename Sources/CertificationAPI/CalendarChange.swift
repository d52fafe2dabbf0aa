/// What confirming a year of the calendar changed (`POST /v1/calendar/confirmation`).
public struct CalendarChange: Codable, Sendable {
    /// The calendar.
    public var calendar: String
    /// Its version before.
    public var oldVersion: Int
    /// Its version now; the same when nothing changed.
    public var version: Int
    /// The days that changed: day, kindBefore, kindAfter (`ordinary` = worked Monday to Friday).
    public var days: [JSONValue]
    /// The open due dates that moved: reference, what (limit, notice), kind, old and new instant and last day.
    public var items: [JSONValue]

    /// Makes one from its parts.
    public init(calendar: String, oldVersion: Int, version: Int, days: [JSONValue], items: [JSONValue]) {
        self.calendar = calendar
        self.oldVersion = oldVersion
        self.version = version
        self.days = days
        self.items = items
    }
}
