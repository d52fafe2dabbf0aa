/// Days and working days counted one by one, with no help from the database: what its calendar functions are held to.
struct CivilDays: Sendable {
    /// Weekdays that are off, by days since 1970.
    var off: Set<Int> = []
    /// Saturdays and Sundays that are worked.
    var worked: Set<Int> = []

    /// Whether a day is worked; 1 January 1970 was a Thursday.
    func isWorking(_ day: Int) -> Bool {
        let weekday = ((day % 7) + 7 + 3) % 7
        return weekday >= 5 ? worked.contains(day) : !off.contains(day)
    }

    /// The last day of a limit of so many working days, the first day not counted, the days of pauses not counted.
    ///
    /// A pause that begins on the last day itself takes it along to its last working day.
    func lastDay(from start: Int, workingDays: Int, pauses: [ClosedRange<Int>]) -> Int {
        var day = start
        var left = workingDays
        while left > 0 {
            day += 1
            if isWorking(day), !pauses.contains(where: { $0.contains(day) }) { left -= 1 }
        }
        if let pause = pauses.first(where: { $0.lowerBound == day + 1 }) {
            return pause.last { isWorking($0) } ?? day
        }
        return day
    }

    /// The last day of a limit of so many calendar days, moved over days off and by the length of each pause in turn.
    func lastDay(from start: Int, days: Int, pauses: [ClosedRange<Int>]) -> Int {
        func rolled(_ day: Int) -> Int { isWorking(day) ? day : rolled(day + 1) }
        var day = rolled(start + days)
        for pause in pauses where pause.lowerBound - 1 <= day { day = rolled(day + pause.count) }
        return day
    }

    /// `2026-12-15` of a day since 1970, by stepping through the years and months.
    static func text(_ day: Int) -> String {
        func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
        var (year, left) = (1970, day)
        while left >= (isLeap(year) ? 366 : 365) {
            left -= isLeap(year) ? 366 : 365
            year += 1
        }
        var month = 1
        let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        while left >= lengths[month - 1] {
            left -= lengths[month - 1]
            month += 1
        }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(left + 1))"
    }

    /// 1 January 2026.
    static let newYear2026 = 20_454
}
