/// Completes the catalogue of a PDF that cairo wrote.
///
/// cairo 1.16 writes the structure of a document but not its language: readers for the blind then guess it. Its catalogue
/// is the last object before the cross-reference table, so that what is added there moves that table alone.
enum TaggedCatalog {
    private static let entries = [
        (key: "/MarkInfo", value: "<< /Marked true >>"), (key: "/Lang", value: "(vi-VN)"),
        (key: "/ViewerPreferences", value: "<< /DisplayDocTitle true >>"),
    ]

    /// The same document with the entries that it lacks, or as it is when its end is not as cairo 1.16 writes it.
    static func complete(_ bytes: [UInt8]) -> [UInt8] {
        let old = "/Type /Catalog"
        guard let catalog = last(old, in: bytes, before: bytes.count),
            let table = last("\nxref\n", in: bytes, before: bytes.count, from: catalog),
            let pointer = last("\nstartxref\n", in: bytes, before: bytes.count, from: table),
            last("\nendobj\n", in: bytes, before: table + 1, from: catalog) == table - 7
        else { return bytes }
        let lacking = entries.filter { last($0.key, in: bytes, before: table, from: catalog) == nil }
        let added = ([old] + lacking.map { "\($0.key) \($0.value)" }).joined(separator: "\n   ")
        let start = pointer + "\nstartxref\n".utf8.count
        let digits = bytes[start...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard let offset = Int(String(decoding: digits, as: UTF8.self)), offset == table + 1 else { return bytes }
        var result = Array(bytes[..<catalog])
        result += Array(added.utf8)
        result += bytes[(catalog + old.utf8.count)..<start]
        result += Array("\(offset + added.utf8.count - old.utf8.count)".utf8)
        result += bytes[digits.endIndex...]
        return result
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
