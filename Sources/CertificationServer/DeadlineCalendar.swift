import CertificationAPI
import CertificationStore

/// Deadlines as an iCalendar object (RFC 5545, with the name and the interval of RFC 7986).
///
/// A deadline is a whole day: the last one on which something is in time. Its UID never changes and its SEQUENCE grows when its day
/// or its state does, so that a program moves the entry instead of adding a second one. The same deadlines give the same bytes.
struct DeadlineCalendar {
    /// Whose deadlines they are.
    var name: LocalizedText
    /// vi or en.
    var language: String
    /// The deadlines in their order.
    var deadlines: [DeadlineRow]

    /// The whole calendar: lines end with CRLF and have 75 octets at most.
    var text: String {
        let title = say("Thời hạn: ", "Deadlines: ") + (language == "en" ? name.en : name.vi)
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sach//Deadlines//" + language.uppercased(),
            "CALSCALE:GREGORIAN", "NAME:" + Self.escaped(title), "X-WR-CALNAME:" + Self.escaped(title),
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
        ]
        for deadline in deadlines { lines += event(deadline) }
        lines.append("END:VCALENDAR")
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private func event(_ deadline: DeadlineRow) -> [String] {
        let title = say(deadline.titleVi, deadline.titleEn)
        let stamp = Self.instant(deadline.changedAt)
        let prefix =
            switch deadline.state {
            case "filed": say("Đã nộp: ", "Filed: ")
            case "cancelled": say("Không phải nộp: ", "Not owed: ")
            default: ""
            }
        var lines = [
            "BEGIN:VEVENT", "UID:\(deadline.uid)@sach", "DTSTAMP:" + stamp, "LAST-MODIFIED:" + stamp,
            "SEQUENCE:\(deadline.sequence)", "DTSTART;VALUE=DATE:" + Self.date(deadline.day),
            "SUMMARY;LANGUAGE=\(language):" + Self.escaped(prefix + title),
            "DESCRIPTION;LANGUAGE=\(language):" + Self.escaped(description(of: deadline)),
            // A URI is no text: nothing in it is escaped (RFC 5545 §3.3.13).
            "URL:" + deadline.url, "STATUS:" + (deadline.state == "cancelled" ? "CANCELLED" : "CONFIRMED"),
            "TRANSP:TRANSPARENT",
        ]
        // 08:00 a week before, the day before, and on the day; the day begins at midnight where the reader is.
        if deadline.state == "due" {
            for trigger in ["-P6DT16H", "-PT16H", "PT8H"] {
                lines += [
                    "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:" + trigger, "DESCRIPTION:" + Self.escaped(title),
                    "END:VALARM",
                ]
            }
        }
        return lines + ["END:VEVENT"]
    }

    private func description(of deadline: DeadlineRow) -> String {
        let parts = deadline.day.split(separator: "-")
        let day = language == "en" ? deadline.day : parts.reversed().joined(separator: "/")
        var lines = [say("Ngày cuối cùng (đến hết ngày): ", "Last day, until its end: ") + day]
        if let owed = deadline.owed, let missing = deadline.missing {
            lines.append(say("Chưa nộp: \(missing)/\(owed)", "Not filed yet: \(missing) of \(owed)"))
        }
        if let basis = language == "en" ? deadline.basisEn : deadline.basisVi {
            lines.append(say("Căn cứ: ", "Basis: ") + basis)
        }
        lines.append(say("Mã: ", "Reference: ") + deadline.reference)
        return lines.joined(separator: "\n")
    }

    private func say(_ vi: String, _ en: String) -> String { language == "en" ? en : vi }

    /// `2026-12-14` as `20261214`.
    private static func date(_ day: String) -> String { String(day.filter { $0 != "-" }) }

    /// `2026-11-01T01:00:41.843875Z` as `20261101T010041Z`.
    private static func instant(_ text: String) -> String {
        String(text.prefix { $0 != "." && $0 != "Z" }.filter { $0 != "-" && $0 != ":" }) + "Z"
    }

    /// A value of type TEXT (RFC 5545 §3.3.11); control characters have no place in one.
    static func escaped(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                output.unicodeScalars.append("\\")
                output.unicodeScalars.append(scalar)
            case "\n": output += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// A line cut into pieces of 75 octets at most, never within a character (RFC 5545 §3.1).
    static func folded(_ line: String) -> String {
        guard line.utf8.count > 75 else { return line }
        var output = ""
        var room = 75
        for scalar in line.unicodeScalars {
            let length = String(scalar).utf8.count
            if length > room {
                output += "\r\n "
                room = 74
            }
            output.unicodeScalars.append(scalar)
            room -= length
        }
        return output
    }
}
