/// A piece of a page as wide as its text area: what the flow puts below one another and never cuts.
struct Strip {
    /// What an assistive program is told about consecutive strips of the same number.
    struct Element: Hashable {
        /// Distinguishes neighbours.
        var number: Int
        /// A structure type of PDF: `H1`, `P`, `Table` ...
        var name: String
        /// What a picture tells whoever cannot see it.
        var alternative: String?
    }

    /// Points.
    var height: Double
    /// Space above, left out at the top of a page.
    var gap = 0.0
    /// How much of a page's spare height goes above it, in relation to other strips; 0 for none.
    var stretch = 0.0
    /// The next strip stands on the same page.
    var keepsWithNext = false
    /// The element it belongs to; `nil` for decoration.
    var element: Element?
    /// What stands above it again when it begins a page: a table's head.
    var repeated: [Strip] = []
    /// Draws it with its top left corner at a point.
    var draw: (Canvas, _ x: Double, _ y: Double) -> Void
}

extension [Strip] {
    /// The height of all of them below one another.
    var height: Double {
        enumerated().reduce(0) { $0 + $1.element.height + ($1.offset == 0 ? 0 : $1.element.gap) }
    }

    /// All of them as one strip that no page break cuts.
    var joined: Strip {
        let strips = self
        return Strip(height: height, gap: first?.gap ?? 0) { canvas, x, y in
            var top = y
            for (index, strip) in strips.enumerated() {
                top += index == 0 ? 0 : strip.gap
                strip.draw(canvas, x, top)
                top += strip.height
            }
        }
    }

    /// The same with another space above the first.
    func after(_ gap: Double, stretch: Double = 0) -> [Strip] {
        var strips = self
        if !strips.isEmpty {
            strips[0].gap = gap
            strips[0].stretch = stretch
        }
        return strips
    }

    /// The same, not parted from what follows.
    var keptWithNext: [Strip] {
        map {
            var strip = $0
            strip.keepsWithNext = true
            return strip
        }
    }
}
