import Synchronization

/// Prints documents as PDF: the same data give the same bytes, on every machine with the same fonts and libraries.
///
/// A certificate is printed once and its bytes are kept; another version of cairo or pango may print other bytes.
/// May be used from any thread; documents are printed one after another (about 20 ms a page).
public final class DocumentRenderer: Sendable {
    private let fonts: Mutex<FontSet>

    /// Reads the fonts, which takes some milliseconds: make one and keep it.
    ///
    /// - Parameter fontConfiguration: Path of `documents/fonts.conf`, which names the fonts.
    /// - Throws: `DocumentError.fonts` when the file cannot be read or its fonts are not installed.
    public init(fontConfiguration: String) throws(DocumentError) {
        fonts = Mutex(try FontSet(configuration: fontConfiguration))
    }

    /// Prints a certificate: the Vietnamese page, its English translation for reference, and an annex if it needs one.
    ///
    /// - Returns: The bytes of the PDF.
    /// - Throws: `DocumentError.missing` naming what a certificate cannot do without, `.unprintable` for a character
    ///   that no font has.
    public func certificate(_ content: CertificateContent) throws(DocumentError) -> [UInt8] {
        try print { fonts throws(DocumentError) in
            let layout = CertificateLayout(content: content, typesetter: Typesetter(fonts: fonts))
            return (layout.properties, try layout.sections())
        }
    }

    /// Prints a paper of the one-stop procedure (vietnam.md §6.2.2-6.2.5): the Vietnamese text, and its English
    /// translation for reference if asked for.
    ///
    /// - Parameters:
    ///   - kind: What it is.
    ///   - data: Values of its placeholders, as the paper was issued with.
    ///   - issuedOn: Its legal day, which the PDF names as the day of its making.
    ///   - languages: Vietnamese alone, or both.
    ///   - isDraft: Whether it is a preview, watermarked.
    /// - Returns: The bytes of the PDF.
    /// - Throws: `DocumentError.missing` or `.malformed` naming the placeholder, `.unprintable` for a character without a font.
    public func paper(
        _ kind: PaperKind, data: PaperValue, issuedOn: PrintedDay,
        languages: [DocumentLanguage] = [.vietnamese, .english], isDraft: Bool = false
    ) throws(DocumentError) -> [UInt8] {
        try print { fonts throws(DocumentError) in
            let layout = PaperLayout(
                kind: kind, data: data, issuedOn: issuedOn, isDraft: isDraft, typesetter: Typesetter(fonts: fonts))
            return (try layout.properties(), try layout.sections(languages))
        }
    }

    /// Prints a consolidated report (BC-SCT, vietnam.md §5.4): the report, and annexes with each unit's figures, the
    /// indicators, the figures on another map and what a restatement changed, as far as there are any.
    ///
    /// - Parameters:
    ///   - content: The frozen figures.
    ///   - head: Who issues it, to whom, who signs, and whether it is approved.
    ///   - map: The same figures on the map of another day.
    ///   - languages: Versions that follow one another; the first names the language of the PDF.
    /// - Returns: The bytes of the PDF.
    /// - Throws: `DocumentError.missing` naming what it cannot do without, `.unprintable` for a character without a font.
    public func consolidatedReport(
        _ content: ConsolidatedReportContent, head: ConsolidatedReportHead, map: ConsolidatedReportMap? = nil,
        languages: [DocumentLanguage] = [.vietnamese]
    ) throws(DocumentError) -> [UInt8] {
        try print(language: languages.first ?? .vietnamese) { fonts throws(DocumentError) in
            let layout = ConsolidatedReportLayout(
                content: content, head: head, map: map, typesetter: Typesetter(fonts: fonts))
            return (layout.properties(languages), try layout.sections(languages))
        }
    }

    private func print(
        language: DocumentLanguage = .vietnamese,
        _ set: (FontSet) throws(DocumentError) -> (DocumentProperties, [Section])
    ) throws(DocumentError) -> [UInt8] {
        try fonts.withLock { fonts throws(DocumentError) in
            let (properties, sections) = try set(fonts)
            let canvas = try Canvas(width: PageSetup.width, height: PageSetup.height, properties: properties)
            try canvas.draw(sections)
            return TaggedCatalog.complete(
                try canvas.finish(), language: language, alternatives: canvas.alternatives)
        }
    }
}
