/// A legal day as documents print it.
public struct PrintedDay: Sendable, Hashable, Comparable {
    /// Year, month and day of the month.
    public let year, month, day: Int

    /// Reads `2026-02-05`, or nothing when it is no day of that form.
    public init?(iso: String) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        guard year > 0, (1...12).contains(month), (1...Self.length(month, of: year)).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Makes one from its parts, which are a day's.
    init(year: Int, month: Int, day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The corresponding day so many months later, or the month's last one (Civil Code 2015, article 148, clause 3).
    func adding(months: Int) -> PrintedDay {
        let count = year * 12 + month - 1 + months
        let (year, month) = (count / 12, count % 12 + 1)
        return PrintedDay(year: year, month: month, day: min(day, Self.length(month, of: year)))
    }

    private static func length(_ month: Int, of year: Int) -> Int {
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// Reads `05/02/2026`, as papers keep their days.
    public init?(printed: String) {
        let parts = printed.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        self.init(iso: "\(parts[2])-\(parts[1])-\(parts[0])")
    }

    /// `2026-02-05`.
    public var iso: String { "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))" }

    /// `05/02/2026`.
    public var printed: String { "\(Self.padded(day, to: 2))/\(Self.padded(month, to: 2))/\(year)" }

    /// The day in a document's head: in Vietnamese with a leading zero for days below 10 and the months 1 and 2, so that
    /// nothing can be written before them (Decree 30/2020/ND-CP, Annex I, part I, section II.4).
    public func words(_ language: DocumentLanguage) -> String {
        switch language {
        case .vietnamese:
            "ngày \(Self.padded(day, to: 2)) tháng \(month < 3 ? Self.padded(month, to: 2) : "\(month)") năm \(year)"
        case .english: "\(day) \(Self.months[month - 1]) \(year)"
        }
    }

    /// The earlier day first.
    public static func < (left: PrintedDay, right: PrintedDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func padded(_ number: Int, to count: Int) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
}
