/// A picture of figures, drawn in black and one dark tone so that a copy in black and white says the same, with the
/// words beside what they name.
protocol Chart {
    /// What it shows, in words.
    var alternative: String { get }

    /// Sets it across a width; `style` is that of its labels.
    func strip(_ typesetter: Typesetter, width: Double, style: TextStyle) throws(DocumentError) -> Strip
}

/// A text with a place in a picture.
struct ChartLabel {
    /// Its lines.
    var block: TextBlock
    /// From the picture's top left corner to the text's.
    var x: Double
    var y: Double

    /// Draws it.
    func draw(on canvas: Canvas, at left: Double, _ top: Double) {
        block.draw(at: left + x, top + y, on: canvas)
    }
}

extension Typesetter {
    /// A text on one line around, before or behind a point, moved so that it stays within a width.
    func label(
        _ text: String, _ style: TextStyle, x: Double, y: Double, alignment: TextAlignment = .center,
        within width: Double
    ) throws(DocumentError) -> ChartLabel {
        let block = try block([TextRun(text, style)], width: 2000)
        let wanted =
            switch alignment {
            case .left, .justified: x
            case .center: x - block.width / 2
            case .right: x - block.width
            }
        return ChartLabel(block: block, x: max(0, min(wanted, width - block.width)), y: y)
    }
}
