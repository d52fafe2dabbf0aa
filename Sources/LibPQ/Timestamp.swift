import FoundationEssentials

/// `timestamptz` as text: exact to the microsecond in both directions.
///
/// The session's time zone is UTC and its date style ISO, both set by the connection. Years before 1 are written with
/// ` BC`; `infinity` is no instant and is refused.
extension Date: PostgresEncodable, PostgresDecodable {
    /// `2026-11-23 17:00:00.123456+00`.
    public var postgresText: String {
        let microseconds = Int64((timeIntervalSince1970 * 1_000_000).rounded())
        let (seconds, fraction) = microseconds.flooredQuotientAndRemainder(by: 1_000_000)
        let (days, second) = seconds.flooredQuotientAndRemainder(by: 86_400)
        let day = CivilDay(daysSince1970: days)
        let time = [second / 3_600, second / 60 % 60, second % 60].map { $0.padded(2) }.joined(separator: ":")
        let year = (day.year > 0 ? day.year : 1 - day.year).padded(4)
        return "\(year)-\(day.month.padded(2))-\(day.day.padded(2)) \(time).\(fraction.padded(6))+00"
            + (day.year > 0 ? "" : " BC")
    }

    /// Reads what the server writes for a `timestamptz`, with any offset.
    public init?(postgresText: String) {
        var reader = DigitReader(postgresText.utf8)
        guard let year = reader.number(), reader.skip("-"), let month = reader.number(2), reader.skip("-"),
            let day = reader.number(2), reader.skip(" "), let hour = reader.number(2), reader.skip(":"),
            let minute = reader.number(2), reader.skip(":"), let second = reader.number(2)
        else { return nil }
        guard (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60 else { return nil }
        let fraction = reader.skip(".") ? reader.fraction() : 0
        guard let fraction, let offset = reader.offset() else { return nil }
        let isBC = reader.skip(" ") && reader.skip("B") && reader.skip("C")
        guard reader.isAtEnd else { return nil }
        let days = CivilDay(year: isBC ? 1 - year : year, month: month, day: day).daysSince1970
        let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset
        self.init(timeIntervalSince1970: Double(seconds * 1_000_000 + fraction) / 1_000_000)
    }

    /// timestamptz.
    public static var postgresTypeNames: [String] { ["timestamptz"] }
}

/// A day of the proleptic Gregorian calendar, which is the one PostgreSQL counts in.
private struct CivilDay {
    var year: Int64
    var month: Int64
    var day: Int64

    init(year: Int64, month: Int64, day: Int64) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Counts in eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
    init(daysSince1970 days: Int64) {
        let (era, dayOfEra) = (days + 719_468).flooredQuotientAndRemainder(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shifted + 2) / 5 + 1
        month = shifted < 10 ? shifted + 3 : shifted - 9
        year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    }

    var daysSince1970: Int64 {
        let (era, yearOfEra) = (month <= 2 ? year - 1 : year).flooredQuotientAndRemainder(by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

/// Reads the parts of a timestamp from the front of its text.
private struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String.UTF8View) { rest = text[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ character: Character) -> Bool {
        guard let byte = character.asciiValue, rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(_ digits: Int = 7) -> Int64? {
        var value: Int64?
        for _ in 0..<digits {
            guard let byte = rest.first, (0x30...0x39).contains(byte) else { break }
            value = (value ?? 0) * 10 + Int64(byte - 0x30)
            rest.removeFirst()
        }
        return value
    }

    /// Up to six digits after the point, as microseconds.
    mutating func fraction() -> Int64? {
        let before = rest.count
        guard let digits = number(6) else { return nil }
        return (before - rest.count..<6).reduce(digits) { value, _ in value * 10 }
    }

    /// `+00`, `-03:30` or `+06:42:04`, in seconds.
    mutating func offset() -> Int64? {
        let isEast = skip("+")
        guard isEast || skip("-"), var seconds = number(2).map({ $0 * 3_600 }) else { return nil }
        for unit: Int64 in [60, 1] where skip(":") {
            guard let part = number(2) else { return nil }
            seconds += part * unit
        }
        return isEast ? seconds : -seconds
    }
}

extension Int64 {
    fileprivate func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }

    fileprivate func flooredQuotientAndRemainder(by divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
