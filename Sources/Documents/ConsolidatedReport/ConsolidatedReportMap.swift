/// A consolidated report's figures on the map of another day (`sach.consolidation_map()`).
public struct ConsolidatedReportMap: Sendable {
    /// A unit's figure on that map.
    public struct Row: Sendable, Decodable {
        /// Reference of the unit on that map.
        let unit: String
        let code: String
        let value: Double
        /// The units that reported it.
        let from: [String]
        /// Whether it is that unit's, not only a figure that has no other place.
        let isComparable: Bool
        /// By which rule it got there.
        let rule: String
    }

    /// The map's day.
    let day: PrintedDay
    let rows: [Row]
    /// Names of its units by reference.
    let names: [String: BilingualText]

    /// Makes one from its parts.
    ///
    /// - Parameters:
    ///   - day: The map's day.
    ///   - rows: The figures.
    ///   - names: Names of the units of that day by reference; a unit without one is called as in the report, else by
    ///     its reference.
    public init(day: PrintedDay, rows: [Row], names: [String: BilingualText] = [:]) {
        self.day = day
        self.rows = rows
        self.names = names
    }
}
