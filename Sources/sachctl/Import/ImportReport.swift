import ArgumentParser
import CertificationAPI

/// What became of the rows of a list, summed over its parts.
struct ImportReport {
    /// Whether nothing was written.
    let isPreview: Bool
    /// Rows of the whole file.
    let rows: Int
    private var done = 0
    private var counts: [String: Int] = [:]
    private var faults: [JSONValue] = []

    /// Begins with nothing done.
    init(isPreview: Bool, rows: Int) {
        self.isPreview = isPreview
        self.rows = rows
    }

    /// Whether every row is listed now, or would be.
    var isClean: Bool { faults.isEmpty }

    /// Adds the daemon's answer to a part.
    mutating func add(_ answer: JSONValue, rows: Int) {
        done += rows
        for name in ["saved", "known", "suspected", "refused"] {
            if case .integer(let count) = answer[name] { counts[name, default: 0] += count }
        }
        if case .array(let more) = answer["rows"] { faults += more }
    }

    /// How far it is.
    func progress(_ language: Language) -> String {
        language.say("Đã xử lý \(done)/\(rows) dòng", "\(done) of \(rows) rows")
    }

    /// Prints sums and faults in the form the options ask for.
    func print(_ common: CommonOptions) throws {
        let language = common.language
        switch common.output.format {
        case .json:
            var members: [String: JSONValue] = ["rows": .array(faults), "isPreview": .bool(isPreview)]
            for (name, count) in counts { members[name] = .integer(count) }
            Terminal.say(try JSONText.pretty(JSONValue.object(members)))
        case .csv: Terminal.write(listing.csv(faults.map { Self.flat($0, language) }, language))
        case .table:
            for fault in faults { Terminal.say(Self.line(fault, language)) }
            Terminal.say(sum(language))
        }
        if isPreview, common.output.format != .json {
            Terminal.complain(
                language.say(
                    "Xem trước: không ghi gì. Thêm --execute để thực hiện.",
                    "Preview: nothing was written. Add --execute to do it."))
        }
    }

    private func sum(_ language: Language) -> String {
        let (saved, known) = (counts["saved", default: 0], counts["known", default: 0])
        let (suspected, refused) = (counts["suspected", default: 0], counts["refused", default: 0])
        return language.say(
            "\(isPreview ? "Sẽ thêm" : "Đã thêm") \(saved); đã có \(known); nghi trùng \(suspected) (--force nếu là cơ sở khác); không hợp lệ \(refused).",
            "\(isPreview ? "Would enter" : "Entered") \(saved); known \(known); suspected \(suspected) (--force if they are others); refused \(refused)."
        )
    }

    private var listing: Listing {
        Listing(
            columns: [
                Column("line", "Dòng", "Line"), Column("outcome", "Kết quả", "Outcome"),
                Column("messages", "Nội dung", "Messages"),
            ], reference: "line")
    }

    private static func messages(_ fault: JSONValue, _ language: Language) -> String {
        guard case .array(let messages) = fault["messages"] else { return "" }
        return messages.compactMap { $0[language.rawValue]?.text }.joined(separator: "; ")
    }

    private static func flat(_ fault: JSONValue, _ language: Language) -> JSONValue {
        .object([
            "line": fault["line"] ?? .null, "outcome": fault["outcome"] ?? .null,
            "messages": .string(messages(fault, language)),
        ])
    }

    private static func line(_ fault: JSONValue, _ language: Language) -> String {
        let number = fault["line"].map { Column.text($0, language) } ?? "?"
        return DisplayWidth.harmless(language.say("Dòng", "Line") + " \(number): " + messages(fault, language))
    }
}
