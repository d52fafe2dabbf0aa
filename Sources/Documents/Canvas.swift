import CPango

/// A PDF being written to memory: what the pages of a document are drawn on.
///
/// Points, from the top left corner.
@safe final class Canvas {
    /// What cairo wrote so far.
    private final class Sink {
        var bytes: [UInt8] = []
    }

    private let sink = Sink()
    /// What the pictures so far tell whoever cannot see them, in the order of the document.
    var alternatives: [String] = []
    private let surface: OpaquePointer
    private let cairo: OpaquePointer

    /// Starts a document with pages of one size.
    init(width: Double, height: Double, properties: DocumentProperties) throws(DocumentError) {
        let context = unsafe Unmanaged.passUnretained(sink).toOpaque()
        let surface = unsafe cairo_pdf_surface_create_for_stream(
            { context, bytes, count in
                guard let context = unsafe context, let bytes = unsafe bytes else { return CAIRO_STATUS_WRITE_ERROR }
                let sink = unsafe Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
                unsafe sink.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
                return CAIRO_STATUS_SUCCESS
            }, context, width, height)
        guard let surface = unsafe surface, unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
            let cairo = unsafe cairo_create(surface)
        else { throw .library("cairo cannot make a PDF") }
        unsafe self.surface = unsafe surface
        unsafe self.cairo = unsafe cairo
        unsafe cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
        for (key, value) in properties.entries where !value.isEmpty {
            unsafe cairo_pdf_surface_set_metadata(surface, key, value.composed)
        }
    }

    deinit {
        unsafe cairo_destroy(cairo)
        unsafe cairo_surface_destroy(surface)
    }

    /// Ends the page; the next stroke is on a new one.
    func endPage() {
        unsafe cairo_show_page(cairo)
    }

    /// Ends the document and gives its bytes.
    func finish() throws(DocumentError) -> [UInt8] {
        let status = unsafe cairo_status(cairo)
        unsafe cairo_surface_finish(surface)
        let written = unsafe cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS, written == CAIRO_STATUS_SUCCESS else {
            let worst = status == CAIRO_STATUS_SUCCESS ? written : status
            throw .library(unsafe String(cString: cairo_status_to_string(worst)))
        }
        return sink.bytes
    }

    /// Draws pango's line with the start of its baseline at a point.
    func draw(line: UnsafeMutablePointer<PangoLayoutLine>, at x: Double, _ y: Double) {
        unsafe cairo_move_to(cairo, x, y)
        unsafe pango_cairo_show_layout_line(cairo, line)
    }

    /// Draws a straight line.
    func line(
        from start: (x: Double, y: Double), to end: (x: Double, y: Double), width: Double = 0.6, color: Color = .black
    ) {
        ink(color)
        unsafe cairo_set_line_width(cairo, width)
        unsafe cairo_move_to(cairo, start.x, start.y)
        unsafe cairo_line_to(cairo, end.x, end.y)
        unsafe cairo_stroke(cairo)
    }

    /// Draws a line through points.
    func line(through points: [(x: Double, y: Double)], width: Double, color: Color) {
        guard let first = points.first else { return }
        ink(color)
        unsafe cairo_set_line_width(cairo, width)
        unsafe cairo_move_to(cairo, first.x, first.y)
        for point in points.dropFirst() { unsafe cairo_line_to(cairo, point.x, point.y) }
        unsafe cairo_stroke(cairo)
    }

    /// Draws the outline of a rectangle.
    func frame(
        _ x: Double, _ y: Double, width: Double, height: Double, line: Double, color: Color, isDashed: Bool = false
    ) {
        ink(color)
        unsafe cairo_set_line_width(cairo, line)
        if isDashed { unsafe cairo_set_dash(cairo, [3, 3], 2, 0) }
        unsafe cairo_rectangle(cairo, x, y, width, height)
        unsafe cairo_stroke(cairo)
        if isDashed { unsafe cairo_set_dash(cairo, nil, 0, 0) }
    }

    /// Fills rectangles in one go, as the modules of a QR code.
    func fill(_ rectangles: [(x: Double, y: Double, width: Double, height: Double)], color: Color = .black) {
        ink(color)
        for rectangle in rectangles {
            unsafe cairo_rectangle(cairo, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
        }
        unsafe cairo_fill(cairo)
    }

    /// Draws with the page turned by an angle (radians, clockwise) around a point, which is the origin meanwhile.
    func turned(by angle: Double, around x: Double, _ y: Double, _ draw: () -> Void) {
        unsafe cairo_save(cairo)
        unsafe cairo_translate(cairo, x, y)
        unsafe cairo_rotate(cairo, angle)
        draw()
        unsafe cairo_restore(cairo)
    }

    /// Makes what is drawn meanwhile a link, unless the address holds what a PDF link cannot.
    func link(to address: String, _ draw: () -> Void) {
        guard address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\\") })
        else { return draw() }
        tagged("Link", attributes: "uri='\(address)'", draw)
    }

    /// Makes what is drawn meanwhile an element of the document's structure: `H1`, `P`, `Table` ...
    func tagged<Failure: Error>(
        _ name: String, attributes: String = "", _ draw: () throws(Failure) -> Void
    ) throws(Failure) {
        unsafe cairo_tag_begin(cairo, name, attributes)
        try draw()
        unsafe cairo_tag_end(cairo, name)
    }

    private func ink(_ color: Color) {
        unsafe cairo_set_source_rgb(cairo, color.red, color.green, color.blue)
    }
}
