import CPango

/// What a PDF says about itself.
struct DocumentProperties {
    var title: String
    var author: String
    var subject: String
    var keywords: [String]
    /// The day of the document, never that of printing: the same data give the same bytes.
    var day: PrintedDay

    /// The program named as creator.
    static let creator = "Sạch"

    /// cairo's metadata, a value a key.
    ///
    /// The day begins in Vietnam's zone, which has kept UTC+7 since 1975.
    var entries: [(cairo_pdf_metadata_t, String)] {
        [
            (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_AUTHOR, author),
            (CAIRO_PDF_METADATA_SUBJECT, subject),
            (CAIRO_PDF_METADATA_KEYWORDS, keywords.filter { !$0.isEmpty }.joined(separator: ", ")),
            (CAIRO_PDF_METADATA_CREATOR, Self.creator),
            (CAIRO_PDF_METADATA_CREATE_DATE, "\(day.iso)T00:00:00+07:00"),
            (CAIRO_PDF_METADATA_MOD_DATE, "\(day.iso)T00:00:00+07:00"),
        ]
    }
}
