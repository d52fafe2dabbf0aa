/// The head of an official document in two columns: who issues it, and the state's name and motto
/// (Decree 30/2020/ND-CP, Annex I, part I, section II.1-4).
struct OfficialHead {
    /// The superior body, if there is one.
    var parent: String?
    /// The issuer.
    var issuer: String
    /// A unit of the issuer, as the reception desk on a receipt.
    var unit: String?
    /// Its number: "Số: 15/TB-SCT".
    var number: String
    /// "V/v …" of a letter that has no title of its own.
    var about: String?
    /// Place and date.
    var date: String
    var language: DocumentLanguage

    /// The state's name; a literal, never computed (vietnam.md §7).
    static let state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    /// The motto, with spaces around its hyphens.
    static let motto = "Độc lập - Tự do - Hạnh phúc"

    /// Sets it across a width.
    func strips(_ typesetter: Typesetter, width: Double, size: Double) throws(DocumentError) -> [Strip] {
        let right = try stateColumn(typesetter, room: width * 0.66, size: size)
        let space = 12.0
        let leftWidth = width - right.width - space
        let base = TextStyle(size: size, language: language)
        var left: [Strip] = []
        if let parent, !parent.isEmpty {
            left += try centred(typesetter, [TextRun(parent.uppercased(), base)], leftWidth)
        }
        left += try centred(typesetter, [TextRun(issuer.uppercased(), base.bold)], leftWidth)
        if let unit, !unit.isEmpty {
            left += try centred(typesetter, [TextRun(unit, base.bold)], leftWidth)
        }
        left.append(Self.rule(width: leftWidth, share: 0.4))
        let head = typesetter.columns([(0, left), (leftWidth + space, right.strips)], element: "Sect")
        var numberColumn = try centred(typesetter, [TextRun(number, base)], leftWidth)
        if let about, !about.isEmpty {
            numberColumn += try centred(typesetter, [TextRun(about, base.sized(size - 0.5))], leftWidth)
        }
        let dateColumn = try centred(typesetter, [TextRun(date, base.italic.sized(size + 0.5))], right.width)
        let second = typesetter.columns([(0, numberColumn), (leftWidth + space, dateColumn)], gap: 5, element: "P")
        return [head, second].keptWithNext
    }

    private func stateColumn(
        _ typesetter: Typesetter, room: Double, size: Double
    ) throws(DocumentError) -> (width: Double, strips: [Strip]) {
        let base = TextStyle(size: size, isBold: true)
        let name = try typesetter.block([TextRun(Self.state, base)], width: 1000)
        // The state's name stands on one line: a narrow page gets a smaller one, never a broken one.
        let scale = min(1, room / name.width)
        let width = name.width * scale + 1
        var strips = try centred(typesetter, [TextRun(Self.state, base.sized(size * scale))], width)
        let motto = try typesetter.block(
            [TextRun(Self.motto, base.sized(size * scale + 0.8))], width: width, alignment: .center)
        strips.append(Strip(height: motto.height) { canvas, x, y in motto.draw(at: x, y, on: canvas) })
        strips.append(Self.rule(width: width, share: motto.width / width))
        return (width, strips)
    }

    private func centred(_ typesetter: Typesetter, _ runs: [TextRun], _ width: Double) throws(DocumentError) -> [Strip]
    {
        try typesetter.paragraph(runs, width: width, alignment: .center, leading: 0.92)
    }

    private static func rule(width: Double, share: Double) -> Strip {
        Strip(height: 4) { canvas, x, y in
            let length = width * share
            let start = x + (width - length) / 2
            canvas.line(from: (start, y + 2.5), to: (start + length, y + 2.5), width: 0.7)
        }
    }
}
