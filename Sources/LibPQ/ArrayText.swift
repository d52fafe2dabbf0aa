/// The text form of one-dimensional SQL arrays.
///
/// Source: PostgreSQL manual, "Array Input and Output Syntax".
enum ArrayText {
    /// Quotes every element, so that no content can be taken for syntax.
    static func write(_ elements: [String?]) -> String {
        var text: [UInt8] = [open]
        for (index, element) in elements.enumerated() {
            if index > 0 { text.append(comma) }
            guard let element else {
                text.append(contentsOf: "NULL".utf8)
                continue
            }
            text.append(quote)
            for byte in element.utf8 {
                if byte == quote || byte == backslash { text.append(backslash) }
                text.append(byte)
            }
            text.append(quote)
        }
        text.append(close)
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads what the server writes; `nil` for nested arrays, explicit bounds and anything malformed.
    static func read(_ text: String) -> [String?]? {
        var bytes = text.utf8.makeIterator()
        guard bytes.next() == open else { return nil }
        var elements: [String?] = []
        var element: [UInt8] = []
        var isQuoted = false
        var isInQuotes = false
        while let byte = bytes.next() {
            switch byte {
            case backslash:
                guard let escaped = bytes.next() else { return nil }
                element.append(escaped)
            case quote:
                isInQuotes.toggle()
                isQuoted = true
            case _ where isInQuotes: element.append(byte)
            case open: return nil
            case comma, close:
                let isEmptyArray = byte == close && elements.isEmpty && element.isEmpty && !isQuoted
                if isEmptyArray { return bytes.next() == nil ? [] : nil }
                guard isQuoted || !element.isEmpty else { return nil }
                let value = String(decoding: element, as: UTF8.self)
                elements.append(!isQuoted && value == "NULL" ? nil : value)
                if byte == close { return bytes.next() == nil ? elements : nil }
                element = []
                isQuoted = false
            default: element.append(byte)
            }
        }
        return nil
    }

    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")
    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")
}
