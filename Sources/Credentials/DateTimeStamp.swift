/// An instant written with its distance from UTC (`xsd:dateTimeStamp`), as credentials bear them: never a local time that has to be guessed.
public struct DateTimeStamp: Sendable, Equatable, Comparable, CustomStringConvertible {
    /// Whole seconds since 1970-01-01T00:00:00Z.
    public let seconds: Int64
    /// The fraction behind them; read, compared, and written only when there is one.
    public let nanoseconds: Int64

    /// The instant so many seconds after 1970-01-01T00:00:00Z.
    public init(seconds: Int64, nanoseconds: Int64 = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Reads `2026-11-23T00:00:00+07:00`, `…Z`, or one with a fraction; `nil` for any other text and for days that don't exist.
    public init?(_ text: String) {
        var reader = DigitReader(text)
        guard let day = LegalDay(from: &reader), reader.skip("T"),
            let hour = reader.number(digits: 2), reader.skip(":"),
            let minute = reader.number(digits: 2), reader.skip(":"),
            let second = reader.number(digits: 2),
            hour < 24, minute < 60, second < 60
        else { return nil }
        var nanoseconds: Int64 = 0
        if reader.skip(".") {
            guard let fraction = reader.fraction() else { return nil }
            nanoseconds = fraction
        }
        var offset = 0
        if !reader.skip("Z") {
            let sign = reader.skip("+") ? 1 : reader.skip("-") ? -1 : 0
            guard sign != 0, let hours = reader.number(digits: 2), reader.skip(":"),
                let minutes = reader.number(digits: 2), hours * 60 + minutes <= 14 * 60, minutes < 60
            else { return nil }
            offset = sign * (hours * 60 + minutes)
        }
        guard reader.isAtEnd else { return nil }
        seconds = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second) - Int64(offset) * 60
        self.nanoseconds = nanoseconds
    }

    /// The instant in UTC, to the second if it is a whole one.
    public var description: String {
        let day = LegalDay(number: Int(seconds.floorDivided(by: 86_400)))
        let rest = Int(seconds - Int64(day.number) * 86_400)
        let fraction = nanoseconds == 0 ? "" : "." + padded(Int(nanoseconds), to: 9)
        let time = [rest / 3_600, rest / 60 % 60, rest % 60].map { padded($0, to: 2) }.joined(separator: ":")
        return "\(day)T\(time)\(fraction)Z"
    }

    /// Whether `a` is the earlier instant.
    public static func < (a: DateTimeStamp, b: DateTimeStamp) -> Bool {
        (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds)
    }
}

/// A day of the Gregorian calendar without time and zone, as decisions and certificates are dated.
public struct LegalDay: Sendable, Equatable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public let number: Int

    /// The day so many days after 1970-01-01.
    public init(number: Int) { self.number = number }

    /// Reads `2026-11-23`; `nil` for any other text and for days that don't exist.
    public init?(_ text: String) {
        var reader = DigitReader(text)
        guard let day = LegalDay(from: &reader), reader.isAtEnd else { return nil }
        self = day
    }

    fileprivate init?(from reader: inout DigitReader) {
        guard let year = reader.number(digits: 4), reader.skip("-"),
            let month = reader.number(digits: 2), reader.skip("-"),
            let day = reader.number(digits: 2), (1...12).contains(month), day >= 1
        else { return nil }
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that a leap day comes last.
        let shifted = month > 2 ? year : year - 1
        let era = shifted.floorDivided(by: 400)
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        number = era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
        let back = parts
        guard back.year == year, back.month == month, back.day == day else { return nil }
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * ofYear + 2) / 153
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * fromMarch + 2) / 5 + 1)
    }

    /// The day after.
    public var next: LegalDay { LegalDay(number: number + 1) }

    /// Its first instant in a zone, written in it: `2026-11-23T00:00:00+07:00`.
    public func start(offset: UTCOffset) -> String { "\(self)T00:00:00\(offset)" }

    /// The day as `2026-11-23`.
    public var description: String {
        let (year, month, day) = parts
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// Whether `a` is the earlier day.
    public static func < (a: LegalDay, b: LegalDay) -> Bool { a.number < b.number }
}

/// How far a zone without summer time is from UTC.
public struct UTCOffset: Sendable, Equatable, CustomStringConvertible {
    /// Minutes, positive in the east.
    public let minutes: Int

    /// The zone so many minutes east of Greenwich.
    public init(minutes: Int) { self.minutes = minutes }

    /// Việt Nam's, the same all year and since 1975.
    public static let vietnam = UTCOffset(minutes: 420)

    /// `+07:00`.
    public var description: String {
        let size = Int(minutes.magnitude)
        return (minutes < 0 ? "-" : "+") + padded(size / 60, to: 2) + ":" + padded(size % 60, to: 2)
    }
}

/// Reads digits and marks from the front of a short text.
private struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ mark: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: mark) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(digits count: Int) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            rest.removeFirst()
        }
        return value
    }

    /// Digits behind the point in nanoseconds; finer ones are left out.
    mutating func fraction() -> Int64? {
        var value: Int64 = 0
        var unit: Int64 = 100_000_000
        var count = 0
        while let digit = number(digits: 1) {
            value += Int64(digit) * unit
            unit /= 10
            count += 1
        }
        return count > 0 ? value : nil
    }
}

extension BinaryInteger {
    fileprivate func floorDivided(by divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

private func padded(_ number: Int, to width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
}
