/// Completes a PDF that cairo wrote.
///
/// cairo 1.16 writes the structure of a document but neither its language nor what its pictures show: readers for the
/// blind then guess the one and pass over the other. What is added moves everything behind it, so that the
/// cross-reference table, whose entries all have the same width, is written anew.
enum TaggedCatalog {
    private static let catalog = "/Type /Catalog"
    private static let figure = "<< /Type /StructElem\n   /S /Figure\n"

    /// Bytes that are put in.
    private struct Insertion {
        var offset: Int
        var bytes: [UInt8]
    }

    /// The same document with the entries that it lacks, or as it is when its end is not as cairo 1.16 writes it.
    ///
    /// `alternatives` are what its pictures show, in their order.
    static func complete(_ bytes: [UInt8], language: DocumentLanguage, alternatives: [String]) -> [UInt8] {
        guard let root = last(catalog, in: bytes, before: bytes.count),
            let table = last("\nxref\n", in: bytes, before: bytes.count, from: root),
            let pointer = last("\nstartxref\n", in: bytes, before: bytes.count, from: table),
            last("\nendobj\n", in: bytes, before: table + 1, from: root) == table - 7,
            number(in: bytes, at: pointer + "\nstartxref\n".utf8.count) == table + 1
        else { return bytes }
        let entries = [
            (key: "/MarkInfo", value: "<< /Marked true >>"),
            (key: "/Lang", value: language == .vietnamese ? "(vi-VN)" : "(en)"),
            (key: "/ViewerPreferences", value: "<< /DisplayDocTitle true >>"),
        ]
        let lacking = entries.filter { last($0.key, in: bytes, before: table, from: root) == nil }
        let added = lacking.map { "\n   \($0.key) \($0.value)" }.joined()
        var insertions = figures(in: bytes, alternatives) ?? []
        insertions.append(Insertion(offset: root + catalog.utf8.count, bytes: Array(added.utf8)))
        return insert(insertions, into: bytes, table: table + 1, pointer: pointer) ?? bytes
    }

    /// The alternative texts, each behind its picture's type; `nil` when there are not as many pictures as texts.
    private static func figures(in bytes: [UInt8], _ alternatives: [String]) -> [Insertion]? {
        guard !alternatives.isEmpty else { return nil }
        let wanted = Array(figure.utf8)
        var insertions: [Insertion] = []
        var index = 0
        while index <= bytes.count - wanted.count {
            if bytes[index] == wanted[0], bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
                index += wanted.count
                guard insertions.count < alternatives.count else { return nil }
                let text = "   /Alt <FEFF\(hexadecimal(alternatives[insertions.count].composed))>\n"
                insertions.append(Insertion(offset: index, bytes: Array(text.utf8)))
            } else {
                index += 1
            }
        }
        return insertions.count == alternatives.count ? insertions : nil
    }

    /// The document with all insertions, its cross-reference table and the pointer to it moved with them.
    private static func insert(
        _ insertions: [Insertion], into bytes: [UInt8], table: Int, pointer: Int
    ) -> [UInt8]? {
        func moved(_ offset: Int) -> Int {
            offset + insertions.reduce(0) { $0 + ($1.offset <= offset ? $1.bytes.count : 0) }
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 4096 * insertions.count)
        var from = 0
        for insertion in insertions {
            result += bytes[from..<insertion.offset]
            result += insertion.bytes
            from = insertion.offset
        }
        // "xref\n0 123\n", then an entry of twenty bytes an object.
        var index = table + "xref\n".utf8.count
        result += bytes[from..<index]
        while index < pointer, bytes[index] != UInt8(ascii: "t") {
            guard let line = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            if line - index == 19, let offset = number(in: bytes, at: index), bytes[index + 17] == UInt8(ascii: "n") {
                let digits = Array("\(moved(offset))".utf8)
                result += Array(repeating: UInt8(ascii: "0"), count: 10 - digits.count) + digits
                result += bytes[(index + 10)...line]
            } else {
                result += bytes[index...line]
            }
            index = line + 1
        }
        let start = pointer + "\nstartxref\n".utf8.count
        let digits = bytes[start...].prefix { isDigit($0) }
        result += bytes[index..<start]
        result += Array("\(moved(table))".utf8)
        result += bytes[digits.endIndex...]
        return result
    }

    private static func number(in bytes: [UInt8], at index: Int) -> Int? {
        Int(String(decoding: bytes[index...].prefix { isDigit($0) }, as: UTF8.self))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// UTF-16, big end first.
    private static func hexadecimal(_ text: String) -> String {
        text.utf16.map { unit in
            let digits = String(unit, radix: 16, uppercase: true)
            return String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }.joined()
    }

    /// Where a text stands last; only the end of the document, which holds the catalogue, is searched.
    private static func last(_ text: String, in bytes: [UInt8], before end: Int, from start: Int = 0) -> Int? {
        let wanted = Array(text.utf8)
        var index = end - wanted.count
        while index >= max(start, 0) {
            if bytes[index] == wanted[0], bytes[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
            index -= 1
        }
        return nil
    }
}
