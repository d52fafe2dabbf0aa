/// An instant of an answer, read from ISO 8601 and shown by the wall clock of Vietnam.
///
/// Vietnam has kept UTC+7 without summer time since 1975, so that no zone data are needed here; legal days are computed by the daemon alone.
struct Moment: Equatable {
    /// Seconds since 1 January 1970 00:00 UTC; fractions are dropped.
    let seconds: Int

    private static let vietnam = 7 * 3600

    /// Reads `2026-12-14T17:00:00Z`, with or without fraction, `Z` or an offset as `+07:00`; anything else gives `nil`.
    init?(iso: String) {
        let halves = iso.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, let day = Day(argument: String(halves[0])) else { return nil }
        let rest = halves[1]
        guard let zone = rest.firstIndex(where: { $0 == "Z" || $0 == "+" || $0 == "-" }) else { return nil }
        let clock = rest[..<zone].prefix { $0 != "." }.split(separator: ":").map { Int($0) ?? -1 }
        guard clock.count >= 2, clock.allSatisfy({ (0...60).contains($0) }) else { return nil }
        var offset = 0
        if rest[zone] != "Z" {
            let digits = rest[rest.index(after: zone)...].split(separator: ":").compactMap { Int($0) }
            guard let hours = digits.first else { return nil }
            offset = (hours * 3600 + (digits.count > 1 ? digits[1] * 60 : 0)) * (rest[zone] == "-" ? -1 : 1)
        }
        let time = clock[0] * 3600 + clock[1] * 60 + (clock.count > 2 ? clock[2] : 0)
        seconds = day.daysSince1970 * 86400 + time - offset
    }

    /// The legal day in Vietnam.
    var day: Day { Day(daysSince1970: floored(seconds + Self.vietnam, by: 86400)) }

    /// Date and time to the minute in Vietnam.
    func written(in language: Language) -> String {
        let second = seconds + Self.vietnam - day.daysSince1970 * 86400
        return day.written(in: language) + " " + Day.padded(second / 3600, 2) + ":" + Day.padded(second / 60 % 60, 2)
    }

    /// An exclusive limit: `trước 15/12/2026` when it is midnight, with the time otherwise.
    func writtenAsLimit(in language: Language) -> String {
        let isMidnight = seconds + Self.vietnam == day.daysSince1970 * 86400
        return language.say("trước ", "before ") + (isMidnight ? day.written(in: language) : written(in: language))
    }

    private func floored(_ number: Int, by divisor: Int) -> Int {
        number >= 0 ? number / divisor : (number - divisor + 1) / divisor
    }
}
