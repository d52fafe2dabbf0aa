/// Days as numbers, to count with.
extension PrintedDay {
    /// Days since 1 January 1970.
    var ordinal: Int {
        // Years begin in March, so that the leap day is the last one; 400 of them have 146 097 days.
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }

    /// The day so many days after 1 January 1970; the first day there is for one before the year 1.
    init(ordinal: Int) {
        let days = max(ordinal, -719_162) + 719_468
        let era = days / 146_097
        let ofEra = days - era * 146_097
        let years = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * years + years / 4 - years / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: years + era * 400 + (month < 3 ? 1 : 0), month: month, day: ofYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

extension PrintedDay: Decodable {
    /// Reads `2026-02-05`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = PrintedDay(iso: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day: \(text)")
        }
        self = day
    }
}
