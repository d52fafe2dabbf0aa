@_spi(_Unicode) import Swift

/// How a run of text looks.
struct TextStyle: Hashable {
    /// Points.
    var size: Double
    var isBold = false
    var isItalic = false
    var isDisplay = false
    var color = Color.black
    /// Space added between letters, in points; small enough that an extractor does not take it for a space.
    var tracking = 0.0
    /// The language of the text, which some letter shapes depend on.
    var language = DocumentLanguage.vietnamese

    /// The same in bold.
    var bold: TextStyle { with { $0.isBold = true } }
    /// The same in italics.
    var italic: TextStyle { with { $0.isItalic = true } }

    /// The same in another size.
    func sized(_ size: Double) -> TextStyle { with { $0.size = size } }
    /// The same in another colour.
    func colored(_ color: Color) -> TextStyle { with { $0.color = color } }

    /// A copy with a change.
    func with(_ change: (inout TextStyle) -> Void) -> TextStyle {
        var copy = self
        change(&copy)
        return copy
    }
}

/// A colour of ink, each part from 0 to 1.
struct Color: Hashable {
    var red: Double
    var green: Double
    var blue: Double

    /// The black of all text that counts (Decree 30/2020/ND-CP, Annex I, part I, section II).
    static let black = Color(red: 0, green: 0, blue: 0)
    /// Secondary text.
    static let gray = Color(red: 0.35, green: 0.35, blue: 0.35)
    /// The watermark of a draft.
    static let watermark = Color(red: 0.90, green: 0.86, blue: 0.86)
    /// The words that say a page is a draft.
    static let warning = Color(red: 0.70, green: 0.10, blue: 0.10)
    /// Border and title of a certificate.
    static let leaf = Color(red: 0.06, green: 0.33, blue: 0.22)
    /// The inner line of the border.
    static let paleLeaf = Color(red: 0.55, green: 0.70, blue: 0.60)
    /// Behind the head of a table, and what is not certain in a picture: light enough for black text on it.
    static let mist = Color(red: 0.88, green: 0.93, blue: 0.89)
}

/// How the lines of a text stand between its edges.
enum TextAlignment {
    case left
    case center
    case right
    /// Both edges straight, the last line to the left.
    case justified
}

/// A piece of text in one style.
struct TextRun {
    var text: String
    var style: TextStyle

    /// Makes one; the text is composed (NFC), so that what is extracted from the page is.
    init(_ text: String, _ style: TextStyle) {
        self.text = text.composed
        self.style = style
    }
}

extension String {
    /// The same text in Unicode's composed form (NFC).
    var composed: String {
        var scalars = String.UnicodeScalarView()
        for scalar in _nfc { scalars.append(scalar) }
        return String(scalars)
    }
}
