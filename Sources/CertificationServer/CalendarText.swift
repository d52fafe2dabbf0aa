/// Days and instants as they are written in requests; the database reads them, this only refuses what is none.
enum CalendarText {
    /// Whether the text is a day of the Gregorian calendar, `2026-12-15`.
    static func isDay(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
            let year = number(parts[0]), let month = number(parts[1]), let day = number(parts[2])
        else { return false }
        return year >= 1 && (1...12).contains(month) && (1...days(in: month, of: year)).contains(day)
    }

    /// Whether the text is an instant with its offset, `2026-12-15T00:00:00+07:00` or with `Z`.
    static func isInstant(_ text: String) -> Bool {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, isDay(parts[0]),
            let mark = parts[1].firstIndex(where: { "Z+-".contains($0) })
        else { return false }
        let offset = parts[1][mark...]
        guard offset == "Z" || isTime(offset.dropFirst(), seconds: false) else { return false }
        return isTime(parts[1][..<mark], seconds: true)
    }

    private static func isTime(_ text: Substring, seconds: Bool) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || (seconds && parts.count == 3) else { return false }
        guard parts[0].utf8.count == 2, let hour = number(parts[0]), hour < 24,
            parts[1].utf8.count == 2, let minute = number(parts[1]), minute < 60
        else { return false }
        guard parts.count == 3 else { return true }
        let second = parts[2].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard second[0].utf8.count == 2, let whole = number(second[0]), whole < 60 else { return false }
        return second.count == 1 || (1...6).contains(second[1].utf8.count) && number(second[1]) != nil
    }

    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func number(_ text: some StringProtocol) -> Int? { number(Substring(text)) }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
