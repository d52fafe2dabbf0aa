import CertificationClient

/// The text of a file that a spreadsheet saved: Unicode in one of its forms, or a refusal that says what to do.
///
/// Nothing is guessed from bytes of TCVN3, VNI or Windows-1258: a wrong guess would put wrong names on certificates.
enum ListText {
    /// Why a file cannot be read.
    enum Fault: Error, Equatable {
        /// The bytes are no Unicode text.
        case notUnicode
        /// The text was a legacy encoding once and was saved as if it were Unicode.
        case legacy(line: Int, example: String)
        /// A quoted field has no end.
        case openQuote(line: Int)
        /// There is no heading.
        case empty

        /// The sentence for the user.
        func text(_ language: Language) -> String {
            switch self {
            case .notUnicode:
                language.say(
                    "Tệp không phải Unicode (có thể là TCVN3, VNI hoặc Windows-1258). \(Self.adviceVi)",
                    "The file is not Unicode (perhaps TCVN3, VNI or Windows-1258). \(Self.adviceEn)")
            case .legacy(let line, let example):
                language.say(
                    "Dòng \(line): “\(example)” là chữ của bảng mã cũ (TCVN3, VNI) hoặc UTF-8 bị đọc nhầm. \(Self.adviceVi)",
                    "Line \(line): “\(example)” is text of a legacy encoding (TCVN3, VNI) or misread UTF-8. \(Self.adviceEn)"
                )
            case .openQuote(let line):
                language.say(
                    "Dòng \(line): dấu ngoặc kép mở mà không đóng, đề nghị sửa tệp.",
                    "Line \(line): a quotation mark is opened and never closed: repair the file.")
            case .empty: language.say("Tệp không có dòng tiêu đề.", "The file has no heading line.")
            }
        }

        private static let adviceVi =
            "Đề nghị chuyển phông sang Unicode (ví dụ bằng công cụ chuyển mã của bộ gõ) rồi lưu lại dạng “CSV UTF-8”."
        private static let adviceEn = "Convert it to Unicode and save it as “CSV UTF-8”."
    }

    /// The text of the bytes: UTF-8 with or without a byte-order mark, UTF-16 of either order; composed (NFC).
    static func decoded(_ bytes: [UInt8]) throws(Fault) -> String {
        let text: String? =
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
                String(validating: bytes.dropFirst(3), as: UTF8.self)
            } else if bytes.starts(with: [0xFF, 0xFE]) {
                utf16(bytes.dropFirst(2), isLittleEndian: true)
            } else if bytes.starts(with: [0xFE, 0xFF]) {
                utf16(bytes.dropFirst(2), isLittleEndian: false)
            } else if let isLittleEndian = orderWithoutMark(bytes) {
                utf16(bytes[...], isLittleEndian: isLittleEndian)
            } else {
                String(validating: bytes, as: UTF8.self)
            }
        guard let text, !text.unicodeScalars.contains("\u{FFFD}") else { throw .notUnicode }
        return text.composed
    }

    /// Without a mark, a heading in Latin letters betrays UTF-16 by its zero bytes.
    private static func orderWithoutMark(_ bytes: [UInt8]) -> Bool? {
        let head = bytes.prefix(200)
        guard head.count >= 4, head.contains(0) else { return nil }
        let odd = head.enumerated().count { $0.offset % 2 == 1 && $0.element == 0 }
        let even = head.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
        return odd > even
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> String? {
        guard bytes.count % 2 == 0 else { return nil }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        return String(validating: units, as: UTF16.self)
    }

    /// Whether a cell looks like TCVN3, VNI, or UTF-8 read as Latin-1.
    static func isLegacy(_ cell: String) -> Bool {
        let scalars = Array(cell.unicodeScalars)
        var foreign = 0
        for (index, scalar) in scalars.enumerated() {
            // What Vietnamese has not and the old encodings put in place of accents: one may be a foreign name, two are an encoding.
            if "øûïäåëüöñÿØÛÏÄÅËÜÖÑæçîðþßÆÇÎÞ§®".unicodeScalars.contains(scalar) { foreign += 1 }
            guard index + 1 < scalars.count else { continue }
            let next = scalars[index + 1]
            let isLatin = scalar.isASCII && scalar.properties.isAlphabetic
            if isLatin, "¸µ¶·¹¨¾¼½ª¬«©".unicodeScalars.contains(next) { return true }
            switch scalar {
            case "®" where next.isASCII && next.properties.isAlphabetic || "Æ¸µ¸¹".unicodeScalars.contains(next):
                return true
            case "\u{E1}" where next == "\u{BA}" || next == "\u{BB}": return true
            case "\u{C3}" where (0x80...0xBF).contains(next.value): return true
            case "\u{C4}" where next == "\u{90}" || next == "\u{91}" || next == "\u{2018}": return true
            case "\u{C6}" where next == "\u{B0}" || next == "\u{A1}": return true
            default: break
            }
        }
        return foreign >= 2
    }
}
