import ArgumentParser

/// A time on the command line: a day (its first instant in Vietnam) or a full ISO 8601 instant.
struct Instant: ExpressibleByArgument {
    /// ISO 8601 with an offset.
    let iso: String

    /// Reads a day or an instant; a time without zone is Vietnam's.
    init?(argument: String) {
        if let day = Day(argument: argument) {
            iso = day.iso + "T00:00:00+07:00"
        } else if Moment(iso: argument) != nil {
            iso = argument
        } else if Moment(iso: argument + "+07:00") != nil {
            iso = argument + "+07:00"
        } else {
            return nil
        }
    }
}

extension Day {
    /// The first instant after the day in Vietnam, ISO 8601.
    var endInVietnam: String { Day(daysSince1970: daysSince1970 + 1).iso + "T00:00:00+07:00" }
}
