/// A list as a spreadsheet saves it: a heading and rows, each with the line it begins on.
struct ListFile {
    /// One row.
    struct Row: Equatable {
        /// Line of the file, counted from 1.
        var line: Int
        /// Its cells.
        var cells: [String]
    }

    /// The heading's cells.
    private(set) var heading: [String]
    /// The rows that hold anything.
    private(set) var rows: [Row]

    /// Reads a file's bytes (RFC 4180, with comma, semicolon or tabulator); refuses what is no Unicode.
    init(_ bytes: [UInt8]) throws(ListText.Fault) {
        let text = Array(try ListText.decoded(bytes).utf8)
        var records = try Self.records(text, separator: Self.separator(text))
        guard !records.isEmpty else { throw .empty }
        heading = records.removeFirst().cells
        rows = records
        for row in [Row(line: 1, cells: heading)] + rows {
            if let cell = row.cells.first(where: ListText.isLegacy) { throw .legacy(line: row.line, example: cell) }
        }
    }

    /// The separator that the heading has most of.
    private static func separator(_ text: [UInt8]) -> UInt8 {
        let heading = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        let counts = candidates.map { candidate in heading.count { $0 == candidate } }
        return zip(candidates, counts).max { $0.1 < $1.1 }?.0 ?? candidates[0]
    }

    private static func records(_ text: [UInt8], separator: UInt8) throws(ListText.Fault) -> [Row] {
        var records: [Row] = []
        var row = Row(line: 1, cells: [])
        var cell: [UInt8] = []
        var line = 1
        var quoteBegan: Int?
        var index = 0
        func take() {
            row.cells.append(plain(cell))
            cell.removeAll(keepingCapacity: true)
        }
        func finish() {
            take()
            if row.cells.contains(where: { !$0.isEmpty }) { records.append(row) }
            row = Row(line: line, cells: [])
        }
        while index < text.count {
            let byte = text[index]
            if quoteBegan != nil {
                if byte == UInt8(ascii: "\"") {
                    if index + 1 < text.count, text[index + 1] == byte {
                        cell.append(byte)
                        index += 1
                    } else {
                        quoteBegan = nil
                    }
                } else {
                    if byte == UInt8(ascii: "\n") { line += 1 }
                    cell.append(byte)
                }
            } else {
                switch byte {
                case UInt8(ascii: "\"") where cell.isEmpty: quoteBegan = line
                case separator: take()
                case UInt8(ascii: "\r"): break
                case UInt8(ascii: "\n"):
                    line += 1
                    finish()
                default: cell.append(byte)
                }
            }
            index += 1
        }
        if let quoteBegan { throw .openQuote(line: quoteBegan) }
        finish()
        return records
    }

    /// A cell without the blanks around it and without the apostrophe that keeps a spreadsheet from running it.
    private static func plain(_ bytes: [UInt8]) -> String {
        var text = Substring(String(decoding: bytes, as: UTF8.self))
        while let first = text.unicodeScalars.first, first.properties.isWhitespace { text.unicodeScalars.removeFirst() }
        while let last = text.unicodeScalars.last, last.properties.isWhitespace { text.unicodeScalars.removeLast() }
        if text.first == "'", let second = text.dropFirst().first, "=+-@".contains(second) { text = text.dropFirst() }
        return String(text)
    }
}
