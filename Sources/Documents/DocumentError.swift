/// Why a document was not printed.
public enum DocumentError: Error, Equatable {
    /// The font configuration could not be read, or the fonts that it names are not installed.
    case fonts(String)
    /// A value that the document cannot do without is missing or empty.
    case missing(placeholder: String, document: String)
    /// A text holds a character that none of the fonts can draw.
    case unprintable(String)
    /// A paper of a kind that no layout exists for.
    case unknownKind(String)
    /// A value has the wrong form, for instance a text where a list is needed.
    case malformed(placeholder: String, document: String)
    /// cairo, pango or libqrencode refused.
    case library(String)
}
