/// A file within a PDF: the credential travels with the printed certificate (ISO 32000-1 §7.11.4, PDF/A-3's associated files).
///
/// It is added as an incremental update (§7.5.6), behind the last byte of the pages, so that these stay as they were printed
/// and hashed. The same pages and the same content give the same bytes.
public enum AttachedFile {
    /// The name it is attached under.
    public static let name = "certificate.vc.json"

    /// What has to be appended to `pages` so that `content` is attached.
    ///
    /// Only for PDFs with a classic cross-reference table and no file attached, as our own printing writes them.
    public static func attachment(of content: [UInt8], to pages: [UInt8]) throws(AttachmentError) -> [UInt8] {
        let trailer = try Trailer(of: pages)
        let catalog = try trailer.catalog(of: pages)
        let (file, stream) = (trailer.size, trailer.size + 1)
        var update = Update(start: pages.count)
        if pages.last != UInt8(ascii: "\n") { update.text("\n") }
        update.object(
            trailer.root,
            catalog.replacing(
                "/Type /Catalog",
                with: "/Type /Catalog\n   /Names << /EmbeddedFiles << /Names [ (\(name)) \(file) 0 R ] >> >>"
                    + "\n   /AF [ \(file) 0 R ]"))
        update.object(
            file,
            "<< /Type /Filespec /F (\(name)) /UF (\(name)) /AFRelationship /Data"
                + " /Desc (W3C Verifiable Credential) /EF << /F \(stream) 0 R /UF \(stream) 0 R >> >>")
        update.stream(
            stream,
            "<< /Type /EmbeddedFile /Subtype /application#2Fvc /Params << /Size \(content.count) >>"
                + " /Length \(content.count) >>", content)
        return update.finish(trailer)
    }

    /// The attached content and the bytes before its update; `nil` when nothing is attached in our way.
    public static func parts(of pdf: [UInt8]) -> (pages: [UInt8], content: [UInt8])? {
        guard pdf.starts(with: "%PDF-".utf8), let last = try? Trailer(of: pdf), let previous = last.previous,
            let start = PDFText.end(of: "%%EOF\n", in: pdf, after: previous),
            let head = PDFText.end(of: "<< /Type /EmbeddedFile ", in: pdf, after: start),
            let lengthStart = PDFText.end(of: "/Length ", in: pdf, after: head),
            let length = PDFText.number(in: pdf, at: lengthStart),
            let body = PDFText.end(of: ">>\nstream\n", in: pdf, after: lengthStart), length >= 0,
            length <= pdf.count - body
        else { return nil }
        return (Array(pdf[..<start]), Array(pdf[body..<(body + length)]))
    }
}

/// Why a file cannot be attached.
public enum AttachmentError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The PDF is not built as our own printing builds it.
    case otherForm(String)

    /// The error in a sentence.
    public var description: String {
        switch self {
        case .otherForm(let what): "nothing can be attached to this PDF: \(what)"
        }
    }
}

/// The end of a PDF: where its tables are.
private struct Trailer {
    /// The last cross-reference table.
    let table: Int
    /// One more than the greatest object number.
    let size: Int
    /// Object numbers of catalogue and description.
    let root: Int
    let info: Int?
    /// The table before, if the file was updated.
    let previous: Int?

    init(of pdf: [UInt8]) throws(AttachmentError) {
        guard let pointer = PDFText.last("startxref\n", in: pdf), let table = PDFText.number(in: pdf, at: pointer + 10),
            PDFText.has("xref\n", in: pdf, at: table), let start = PDFText.end(of: "trailer\n", in: pdf, after: table)
        else { throw .otherForm("no cross-reference table") }
        func value(_ name: String) -> Int? {
            PDFText.end(of: name, in: pdf, after: start, before: pointer).flatMap { PDFText.number(in: pdf, at: $0) }
        }
        guard let size = value("/Size "), let root = value("/Root ") else { throw .otherForm("no catalogue") }
        self.table = table
        self.size = size
        self.root = root
        info = value("/Info ")
        previous = value("/Prev ")
    }

    /// The text of the catalogue.
    func catalog(of pdf: [UInt8]) throws(AttachmentError) -> String {
        let entry = PDFText.end(of: "xref\n0 \(size)\n", in: pdf, after: table).map { $0 + 20 * root }
        guard previous == nil, let entry, let offset = PDFText.number(in: pdf, at: entry),
            let start = PDFText.end(of: "\(root) 0 obj\n", in: pdf, after: offset),
            start - offset <= 16, let end = PDFText.start(of: "\nendobj", in: pdf, after: start)
        else { throw .otherForm("its catalogue is not where it should be") }
        let text = String(decoding: pdf[start..<end], as: UTF8.self)
        guard text.contains("/Type /Catalog"), !text.contains("/Names"), !text.contains("/AF") else {
            throw .otherForm("its catalogue has names already")
        }
        return text
    }
}

/// The objects of an incremental update, in the order of their numbers.
private struct Update {
    private let start: Int
    private var bytes: [UInt8] = []
    private var offsets: [(number: Int, offset: Int)] = []

    init(start: Int) { self.start = start }

    mutating func text(_ text: String) { bytes += Array(text.utf8) }

    mutating func object(_ number: Int, _ content: String) {
        offsets.append((number, start + bytes.count))
        text("\(number) 0 obj\n\(content)\nendobj\n")
    }

    mutating func stream(_ number: Int, _ head: String, _ content: [UInt8]) {
        offsets.append((number, start + bytes.count))
        text("\(number) 0 obj\n\(head)\nstream\n")
        bytes += content
        text("\nendstream\nendobj\n")
    }

    mutating func finish(_ trailer: Trailer) -> [UInt8] {
        let table = start + bytes.count
        text("xref\n")
        for (number, offset) in offsets {
            let digits = "\(offset)"
            text("\(number) 1\n" + String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n")
        }
        let info = trailer.info.map { " /Info \($0) 0 R" } ?? ""
        text("trailer\n<< /Size \(trailer.size + 2) /Root \(trailer.root) 0 R\(info) /Prev \(trailer.table) >>\n")
        text("startxref\n\(table)\n%%EOF\n")
        return bytes
    }
}

/// Looking for texts among bytes.
private enum PDFText {
    static func has(_ text: String, in bytes: [UInt8], at place: Int) -> Bool {
        place >= 0 && place + text.utf8.count <= bytes.count
            && bytes[place..<(place + text.utf8.count)].elementsEqual(text.utf8)
    }

    static func start(of text: String, in bytes: [UInt8], after place: Int, before end: Int? = nil) -> Int? {
        var index = max(0, place)
        let limit = (end ?? bytes.count) - text.utf8.count
        while index <= limit {
            if has(text, in: bytes, at: index) { return index }
            index += 1
        }
        return nil
    }

    static func end(of text: String, in bytes: [UInt8], after place: Int, before end: Int? = nil) -> Int? {
        start(of: text, in: bytes, after: place, before: end).map { $0 + text.utf8.count }
    }

    static func last(_ text: String, in bytes: [UInt8]) -> Int? {
        var index = bytes.count - text.utf8.count
        while index >= 0 {
            if has(text, in: bytes, at: index) { return index }
            index -= 1
        }
        return nil
    }

    static func number(in bytes: [UInt8], at place: Int) -> Int? {
        guard bytes.indices.contains(place) else { return nil }
        let digits = bytes[place...].prefix(12).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
