import CPango

/// The fonts that documents are printed with, selected by a fontconfig file of our own: what else is installed on the
/// machine, and what `/etc/fonts` says, never changes a page.
///
/// Not for several threads at once: pango's font map is not made for that. `DocumentRenderer` sees to it.
@safe final class FontSet {
    /// The family of running text.
    static let serif = "Noto Serif"
    /// The family of a certificate's title.
    static let display = "Noto Serif Display"

    private let configuration: OpaquePointer
    /// pango's context; layouts are made with it.
    private let context: OpaquePointer

    /// Reads the configuration and the fonts.
    ///
    /// - Parameter path: The fontconfig file, `documents/fonts.conf` of the shared files.
    /// - Throws: `DocumentError.fonts` when it cannot be read or its fonts are not installed.
    init(configuration path: String) throws(DocumentError) {
        guard let configuration = unsafe FcConfigCreate() else { throw .fonts("fontconfig has no memory") }
        unsafe FcConfigSetRescanInterval(configuration, 0)
        let isRead = unsafe FcConfigParseAndLoad(configuration, path, 1) != 0
        let isBuilt = unsafe isRead && FcConfigBuildFonts(configuration) != 0
        guard isBuilt else {
            unsafe FcConfigDestroy(configuration)
            throw .fonts("cannot read \(path)")
        }
        for family in [Self.serif, Self.display] where unsafe sach_font_has_family(configuration, family) == 0 {
            unsafe FcConfigDestroy(configuration)
            throw .fonts("\(path) selects no font of the family \(family): install fonts-noto-core")
        }
        guard let context = unsafe sach_pango_context(configuration) else {
            unsafe FcConfigDestroy(configuration)
            throw .library("pango")
        }
        unsafe self.configuration = unsafe configuration
        unsafe self.context = unsafe context
    }

    deinit {
        unsafe sach_pango_context_free(context)
        unsafe FcConfigDestroy(configuration)
    }

    /// A new, empty layout, which the caller frees.
    func makeLayout() -> OpaquePointer {
        unsafe pango_layout_new(context)
    }
}
