/// An instant as PostgreSQL writes it into JSON, in whatever zone its session had, and printed in Vietnam's.
struct ReportInstant: Sendable, Hashable, Decodable {
    /// Seconds since 1 January 1970, UTC.
    private let seconds: Int

    /// Vietnam's zone, UTC+7 without summer time since 1975 (vietnam.md §7).
    private static let zone = 7 * 3600

    /// Reads `2026-12-15T00:00:00+07:00`, with or without a fraction of a second.
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let seconds = Self.read(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no instant: \(text)")
        }
        self.seconds = seconds
    }

    /// The day in Vietnam.
    var day: PrintedDay { PrintedDay(ordinal: Self.days(seconds + Self.zone)) }

    /// The last day that was over before it: what a bound that is not counted any more closes.
    var dayBefore: PrintedDay { PrintedDay(ordinal: Self.days(seconds + Self.zone - 1)) }

    /// Hour and minute in Vietnam: `09:05`.
    var time: String {
        let minutes = (seconds + Self.zone) / 60
        let ofDay = minutes - Self.days(minutes * 60) * 1440
        return "\(Self.two(ofDay / 60)):\(Self.two(ofDay % 60))"
    }

    private static func days(_ seconds: Int) -> Int {
        (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func read(_ text: String) -> Int? {
        let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
        guard parts.count == 2, let day = PrintedDay(iso: String(parts[0])) else { return nil }
        var clock = parts[1]
        var offset = 0
        if clock.hasSuffix("Z") {
            clock = clock.dropLast()
        } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            let zone = clock[clock.index(after: sign)...].split(separator: ":").map { Int($0) }
            guard (1...3).contains(zone.count), let hours = zone[0] else { return nil }
            let minutes = zone.count > 1 ? zone[1] ?? 0 : 0
            offset = (clock[sign] == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
            clock = clock[..<sign]
        } else {
            return nil
        }
        let numbers = clock.split(separator: ":").map { Int($0.prefix { $0 != "." }) }
        guard numbers.count == 3, let hour = numbers[0], let minute = numbers[1], let second = numbers[2],
            (0...24).contains(hour), (0..<60).contains(minute), (0...60).contains(second)
        else { return nil }
        return day.ordinal * 86_400 + hour * 3600 + minute * 60 + second - offset
    }
}
