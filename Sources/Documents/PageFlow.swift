/// The paper and its margins, in points.
struct PageSetup {
    /// ISO 216 A4.
    static let width = 210 * millimetre
    /// ISO 216 A4.
    static let height = 297 * millimetre
    /// Points in a millimetre.
    static let millimetre = 72 / 25.4

    var left: Double
    var right: Double
    /// Where the text begins on a section's first page.
    var firstTop: Double
    /// Where it begins on the others, below the page number.
    var top: Double
    var bottom: Double

    /// Width of the text.
    var textWidth: Double { Self.width - left - right }

    /// Decree 30/2020/ND-CP, Annex I, part I, section I.4: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm.
    static let decree = PageSetup(
        left: 30 * millimetre, right: 18 * millimetre, firstTop: 20 * millimetre, top: 25 * millimetre,
        bottom: 20 * millimetre)
}

/// Which page it is.
struct PageNumber {
    /// Counted from 1 in its section.
    var inSection: Int
    /// Counted from 1 in the document.
    var overall: Int
    /// Pages of the document.
    var count: Int
}

/// Pages that begin on a new sheet and look alike: the Vietnamese text, its translation, an annex.
struct Section {
    /// A strip and where its top stands on its page.
    struct Placed {
        var strip: Strip
        var y: Double
    }

    var setup: PageSetup
    /// What stands on each page, from above.
    var pages: [[Placed]]
    /// Draws what is the same on every page, below the text.
    var background: Decoration
    /// Draws what is the same on every page and read after its text.
    var foot: Decoration

    /// Draws what is the same on every page.
    typealias Decoration = (Canvas, PageNumber) throws(DocumentError) -> Void

    /// Puts strips on pages; the spare height of a single balanced page goes between its strips by their stretch.
    init(
        _ strips: [Strip], setup: PageSetup, isBalanced: Bool = false,
        background: @escaping Decoration, foot: @escaping Decoration = { _, _ in }
    ) {
        self.setup = setup
        self.background = background
        self.foot = foot
        pages = Self.paginate(strips, setup)
        if isBalanced, pages.count == 1 { pages = [Self.balance(pages[0], setup)] }
    }

    private static func paginate(_ strips: [Strip], _ setup: PageSetup) -> [[Placed]] {
        let bottom = PageSetup.height - setup.bottom
        var pages: [[Placed]] = [[]]
        var y = setup.firstTop
        var index = 0
        while index < strips.count {
            // What must stay together goes to the next page together; a group higher than a page is cut all the same.
            var end = index
            while end < strips.count - 1, strips[end].keepsWithNext { end += 1 }
            let group = Array(strips[index...end])
            let gap = pages[pages.count - 1].isEmpty ? 0 : group[0].gap
            if y + gap + group.height > bottom, !pages[pages.count - 1].isEmpty,
                setup.top + group[0].repeated.height + group.height <= bottom
            {
                (y, pages) = begin(with: group[0], setup, pages)
            }
            for strip in group {
                if y + strip.gap + strip.height > bottom, !pages[pages.count - 1].isEmpty {
                    (y, pages) = begin(with: strip, setup, pages)
                }
                if !pages[pages.count - 1].isEmpty { y += strip.gap }
                pages[pages.count - 1].append(Placed(strip: strip, y: y))
                y += strip.height
            }
            index = end + 1
        }
        return pages
    }

    /// A new page for a strip, with what is repeated above it.
    private static func begin(
        with strip: Strip, _ setup: PageSetup, _ pages: [[Placed]]
    ) -> (y: Double, pages: [[Placed]]) {
        var y = setup.top
        var page: [Placed] = []
        for head in strip.repeated {
            page.append(Placed(strip: head, y: y))
            y += head.height
        }
        return (y, pages + [page])
    }

    private static func balance(_ page: [Placed], _ setup: PageSetup) -> [Placed] {
        guard let last = page.last else { return page }
        let weight = page.reduce(0) { $0 + $1.strip.stretch }
        let spare = PageSetup.height - setup.bottom - last.y - last.strip.height
        guard weight > 0, spare > 0 else { return page }
        var moved = 0.0
        return page.map {
            moved += spare * $0.strip.stretch / weight
            return Placed(strip: $0.strip, y: $0.y + moved)
        }
    }
}

extension Canvas {
    /// Draws all pages of sections.
    func draw(_ sections: [Section]) throws(DocumentError) {
        let count = sections.reduce(0) { $0 + $1.pages.count }
        var overall = 0
        // The structure of a tagged PDF has one root (ISO 32000-1, 14.8.4.2).
        try tagged("Document") { () throws(DocumentError) in
            for section in sections {
                for (index, page) in section.pages.enumerated() {
                    overall += 1
                    let number = PageNumber(inSection: index + 1, overall: overall, count: count)
                    try section.background(self, number)
                    draw(page, left: section.setup.left)
                    try section.foot(self, number)
                    endPage()
                }
            }
        }
    }

    private func draw(_ page: [Section.Placed], left: Double) {
        var rest = page[...]
        while let first = rest.first {
            let run = rest.prefix { $0.strip.element == first.strip.element }
            rest = rest.dropFirst(run.count)
            guard let element = first.strip.element else {
                for placed in run { placed.strip.draw(self, left, placed.y) }
                continue
            }
            if let alternative = element.alternative { alternatives.append(alternative) }
            tagged(element.name) {
                for placed in run { placed.strip.draw(self, left, placed.y) }
            }
        }
    }
}
