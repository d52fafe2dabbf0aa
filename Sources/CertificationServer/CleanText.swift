@_spi(_Unicode) import Swift

/// A text from outside after the door: composed (NFC) and without control characters.
///
/// The one place where this happens. PostgreSQL compares bytes and Swift compares canonical equivalence, so a decomposed
/// "Thanh Hóa" that got in would be found by one and not by the other.
struct CleanText {
    /// The text, composed.
    let text: String

    /// Composes a text; `nil` when it holds a control character other than tabulator and line breaks, or a noncharacter.
    init?(_ raw: some StringProtocol) {
        var isPlain = true
        for scalar in raw.unicodeScalars {
            guard Self.isAllowed(scalar) else { return nil }
            // Below U+0300 nothing combines and everything is composed already.
            if scalar.value >= 0x300 { isPlain = false }
        }
        guard !isPlain else {
            text = String(raw)
            return
        }
        var composed = String.UnicodeScalarView()
        composed.append(contentsOf: String(raw)._nfc)
        text = String(composed)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0x7F..<0xA0: false
        case 0xFDD0...0xFDEF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }
}
