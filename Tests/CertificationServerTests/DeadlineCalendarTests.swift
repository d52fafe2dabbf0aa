import CertificationAPI
import FoundationEssentials
import Testing

@testable import CertificationServer
@testable import CertificationStore

/// Calendars of deadlines against RFC 5545.
struct DeadlineCalendarTests {
    private func deadline(
        state: String = "due", sequence: Int64 = 2, title: String = "Hạn nộp báo cáo năm 2026 - UBND phường Bỉm Sơn",
        basis: String? = "Quyết định 889/QĐ-TTg; Nghị định 139/2025/NĐ-CP, Điều 12\nvà \\ khác"
    ) -> DeadlineRow {
        DeadlineRow(
            uid: "784bf50d-06fe-4c94-2a39-c1ed50b53a3c", sequence: sequence, kind: "report", reference: "O3",
            titleVi: title, titleEn: "Annual report 2026 due", day: "2026-12-14", state: state,
            changedAt: "2026-11-01T01:00:41.843875Z", url: "http://127.0.0.1:8017/obligations/O3", basisVi: basis,
            basisEn: basis)
    }

    private func calendar(_ deadlines: [DeadlineRow], language: String = "vi") -> String {
        DeadlineCalendar(
            name: LocalizedText(vi: "UBND phường Bỉm Sơn", en: "Bỉm Sơn Ward"), language: language,
            deadlines: deadlines
        ).text
    }

    /// Lines as a reader unfolds them (RFC 5545 §3.1).
    private func unfolded(_ text: String) -> [String] {
        var joined: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: [0x0D, 0x0A, 0x20]) {
                index += 3
            } else {
                joined.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: joined, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    @Test func `lines end with CRLF, have 75 octets at most, and are cut between characters`() throws {
        let text = calendar([deadline()])
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
        #expect(lines.allSatisfy { $0.last == 0x0D && $0.count <= 76 })
        // A line cut within a character would be no UTF-8.
        #expect(lines.allSatisfy { String(validating: Array($0), as: UTF8.self) != nil })
        #expect(lines.contains { $0.first == 0x20 })
    }

    @Test func `texts are escaped and come back whole`() throws {
        let lines = unfolded(calendar([deadline()]))
        let description = try #require(lines.first { $0.hasPrefix("DESCRIPTION;") })
        #expect(description.contains(#"889/QĐ-TTg\; Nghị định 139/2025/NĐ-CP\, Điều 12\nvà \\ khác\nMã: O3"#))
        #expect(lines.contains("URL:http://127.0.0.1:8017/obligations/O3"))
        #expect(DeadlineCalendar.escaped("a\u{7}b\tc") == "abc")
        let hostile = unfolded(calendar([deadline(title: "x\r\nEND:VCALENDAR")]))
        #expect(hostile.filter { $0 == "END:VCALENDAR" }.count == 1)
    }

    @Test func `a deadline is a whole day with alarms before it and on it`() {
        let lines = unfolded(calendar([deadline()]))
        #expect(lines.contains("DTSTART;VALUE=DATE:20261214"))
        #expect(lines.contains("DTSTAMP:20261101T010041Z"))
        #expect(lines.contains("SEQUENCE:2"))
        #expect(lines.contains("UID:784bf50d-06fe-4c94-2a39-c1ed50b53a3c@sach"))
        #expect(
            lines.filter { $0.hasPrefix("TRIGGER:") } == ["TRIGGER:-P6DT16H", "TRIGGER:-PT16H", "TRIGGER:PT8H"])
        #expect(lines.filter { $0 == "BEGIN:VALARM" }.count == lines.filter { $0 == "END:VALARM" }.count)
    }

    @Test func `what is filed or not owed rings no more, and says so`() {
        let filed = unfolded(calendar([deadline(state: "filed")]))
        #expect(!filed.contains("BEGIN:VALARM"))
        #expect(filed.contains("STATUS:CONFIRMED"))
        #expect(filed.contains { $0.hasPrefix("SUMMARY;LANGUAGE=vi:Đã nộp: Hạn nộp") })
        let cancelled = unfolded(calendar([deadline(state: "cancelled")], language: "en"))
        #expect(cancelled.contains("STATUS:CANCELLED"))
        #expect(cancelled.contains { $0.hasPrefix("SUMMARY;LANGUAGE=en:Not owed: Annual report") })
    }

    @Test func `each entry has what RFC 5545 asks of it once, and components nest`() {
        let lines = unfolded(calendar([deadline(), deadline(state: "filed")]))
        var open: [String] = []
        var seen: [[String]] = []
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            let name = parts[0].split(separator: ";").first.map(String.init) ?? ""
            switch name {
            case "BEGIN":
                open.append(parts[1])
                if parts[1] == "VEVENT" { seen.append([]) }
            case "END": #expect(open.popLast() == parts[1])
            default: if open.last == "VEVENT" { seen[seen.count - 1].append(name) }
            }
        }
        #expect(open.isEmpty && seen.count == 2)
        for names in seen {
            #expect(Set(names).count == names.count)
            #expect(Set(names).isSuperset(of: ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE", "STATUS"]))
        }
        #expect(Array(lines.prefix(3)) == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sach//Deadlines//VI"])
    }
}
