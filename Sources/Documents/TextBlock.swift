import CPango

/// A text set in lines of a width: what pango made of runs, measured and ready to be drawn line by line.
@safe final class TextBlock {
    /// One line: where it stands in the block and how much of it is ink above and below the baseline.
    struct Line {
        /// From the block's left edge, points.
        var x: Double
        /// Height that the line takes.
        var height: Double
        /// From the line's top to its baseline.
        var baseline: Double
        /// Width of its text.
        var width: Double
    }

    private let layout: OpaquePointer
    /// Its lines, from above.
    let lines: [Line]

    /// Sets runs.
    ///
    /// - Parameters:
    ///   - runs: The text, a piece a style. A line feed ends a line.
    ///   - width: Where lines break, points; a word longer than a line is broken too, so that nothing overflows.
    ///   - alignment: How the lines stand.
    ///   - leading: Line height as a multiple of the font's own.
    ///   - indent: Space before a paragraph's first line.
    ///   - fonts: The fonts.
    /// - Throws: `DocumentError.unprintable` when no font has one of the characters.
    init(
        _ runs: [TextRun], width: Double, alignment: TextAlignment, leading: Double, indent: Double, fonts: FontSet
    ) throws(DocumentError) {
        let layout = unsafe fonts.makeLayout()
        unsafe self.layout = unsafe layout
        let text = runs.map(\.text).joined()
        unsafe pango_layout_set_text(layout, text, Int32(text.utf8.count))
        unsafe Self.style(layout, runs)
        unsafe pango_layout_set_width(layout, Self.units(width))
        unsafe pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        unsafe pango_layout_set_alignment(
            layout,
            alignment == .center ? PANGO_ALIGN_CENTER : alignment == .right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
        unsafe pango_layout_set_justify(layout, alignment == .justified ? 1 : 0)
        unsafe pango_layout_set_indent(layout, Self.units(indent))
        unsafe pango_layout_set_auto_dir(layout, 0)
        unsafe lines = Self.measure(layout, leading: leading)
        guard unsafe pango_layout_get_unknown_glyphs_count(layout) == 0 else { throw .unprintable(text) }
    }

    deinit {
        unsafe sach_pango_layout_free(layout)
    }

    /// Height of all lines.
    var height: Double { lines.reduce(0) { $0 + $1.height } }

    /// Width of its longest line.
    var width: Double { lines.reduce(0) { max($0, $1.width) } }

    /// Draws line `index` with its top at `y` and the block's left edge at `x`.
    func draw(line index: Int, at x: Double, _ y: Double, on canvas: Canvas) {
        guard let line = unsafe pango_layout_get_line_readonly(layout, Int32(index)) else { return }
        unsafe canvas.draw(line: line, at: x + lines[index].x, y + lines[index].baseline)
    }

    /// Draws all of it.
    func draw(at x: Double, _ y: Double, on canvas: Canvas) {
        var top = y
        for index in lines.indices {
            draw(line: index, at: x, top, on: canvas)
            top += lines[index].height
        }
    }

    private static func style(_ layout: OpaquePointer, _ runs: [TextRun]) {
        let list = unsafe pango_attr_list_new()
        var start: guint = 0
        for run in runs {
            let end = start + guint(run.text.utf8.count)
            unsafe add(run.style, to: list, start, end)
            start = end
        }
        unsafe pango_layout_set_attributes(layout, list)
        unsafe pango_attr_list_unref(list)
    }

    private static func add(_ style: TextStyle, to list: OpaquePointer?, _ start: guint, _ end: guint) {
        let family = style.isDisplay ? FontSet.display : FontSet.serif
        unsafe sach_pango_add(list, pango_attr_family_new(family), start, end)
        unsafe sach_pango_add(list, pango_attr_size_new_absolute(units(style.size)), start, end)
        unsafe sach_pango_add(
            list, pango_attr_weight_new(style.isBold || style.isDisplay ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL),
            start, end)
        unsafe sach_pango_add(
            list, pango_attr_style_new(style.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL), start, end)
        unsafe sach_pango_add(
            list, pango_attr_language_new(pango_language_from_string(style.language.rawValue)), start, end)
        unsafe sach_pango_add(
            list,
            pango_attr_foreground_new(
                channel(style.color.red), channel(style.color.green), channel(style.color.blue)), start, end)
        if style.tracking != 0 {
            unsafe sach_pango_add(list, pango_attr_letter_spacing_new(units(style.tracking)), start, end)
        }
        // A broken address must not gain a hyphen.
        unsafe sach_pango_add(list, pango_attr_insert_hyphens_new(0), start, end)
    }

    private static func measure(_ layout: OpaquePointer, leading: Double) -> [Line] {
        guard let iterator = unsafe pango_layout_get_iter(layout) else { return [] }
        defer { unsafe pango_layout_iter_free(iterator) }
        var lines: [Line] = []
        repeat {
            var extent = PangoRectangle()
            unsafe pango_layout_iter_get_line_extents(iterator, nil, &extent)
            let baseline = unsafe points(pango_layout_iter_get_baseline(iterator) - extent.y)
            let natural = points(extent.height)
            let height = natural * leading
            lines.append(
                Line(
                    x: points(extent.x), height: height, baseline: baseline + (height - natural) / 2,
                    width: points(extent.width)))
        } while unsafe pango_layout_iter_next_line(iterator) != 0
        return lines
    }

    private static func units(_ points: Double) -> Int32 { Int32((points * Double(PANGO_SCALE)).rounded()) }
    private static func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
    private static func channel(_ part: Double) -> guint16 { guint16((part * 65535).rounded()) }
}
