/// A piece of a page: literals are markup, everything put into them is text and is escaped.
///
/// Only a literal in the source can become markup, so nothing that a holder, a search or an address says can: there is no way
/// to put a `String` in as it is.
struct HTML: Sendable, ExpressibleByStringInterpolation {
    /// The markup.
    private(set) var markup: String

    /// Markup as it stands in the source.
    init(stringLiteral value: String) { markup = value }

    /// Markup of the source with escaped texts and other pieces in it.
    init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

    /// Nothing.
    init() { markup = "" }

    /// Adds a piece at the end.
    static func += (page: inout HTML, piece: HTML) { page.markup += piece.markup }

    /// Pieces one after the other.
    init(_ pieces: some Sequence<HTML>) {
        markup = ""
        for piece in pieces { markup += piece.markup }
    }

    /// What collects a literal and what is put into it.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var markup: String

        /// Begins.
        init(literalCapacity: Int, interpolationCount: Int) {
            markup = ""
            markup.reserveCapacity(literalCapacity + interpolationCount * 32)
        }

        /// Markup of the source.
        mutating func appendLiteral(_ literal: String) { markup += literal }

        /// A text, escaped for content and for attributes in double quotes.
        mutating func appendInterpolation(_ text: String) { HTML.escape(text, into: &markup) }

        /// A number.
        mutating func appendInterpolation(_ number: Int) { markup += String(number) }

        /// Another piece, as it is.
        mutating func appendInterpolation(_ piece: HTML) { markup += piece.markup }

        /// Another piece if there is one.
        mutating func appendInterpolation(_ piece: HTML?) { if let piece { markup += piece.markup } }
    }

    private static func escape(_ text: String, into markup: inout String) {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x27 }) else {
            markup += text
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup += "&amp;"
            case "<": markup += "&lt;"
            case ">": markup += "&gt;"
            case "\"": markup += "&quot;"
            case "'": markup += "&#39;"
            default: markup.unicodeScalars.append(scalar)
            }
        }
    }
}
