/// A consolidated report in one language: what all its parts share.
struct ConsolidatedReportPage {
    /// The report.
    let layout: ConsolidatedReportLayout
    /// The language of the page.
    let language: DocumentLanguage

    /// Makes its strips.
    var typesetter: Typesetter { layout.typesetter }
    /// Width of the text.
    var width: Double { layout.width }
    /// Its figures.
    var figures: ConsolidatedReportFigures { layout.content.content }
    /// What surrounds them.
    var head: ConsolidatedReportHead { layout.head }
    /// Running text: 13 points (Decree 30/2020/ND-CP, Annex I, part I, section II.5).
    var base: TextStyle { TextStyle(size: isVietnamese ? 13 : 11.5, language: language) }
    /// Tables of the report itself.
    var small: TextStyle { TextStyle(size: 9, language: language) }
    /// What explains a figure.
    var note: TextStyle { TextStyle(size: 9, isItalic: true, color: .gray, language: language) }
    /// Whether this is the version of legal effect.
    var isVietnamese: Bool { language == .vietnamese }

    /// One of two texts, by the page's language.
    func say(_ vietnamese: String, _ english: String) -> String { isVietnamese ? vietnamese : english }

    /// Its subject: what the title says below "BÁO CÁO".
    var title: String {
        let isOfPlan = figures.planNameVi.hasPrefix("Kế hoạch hành động")
        return say(
            "Kết quả thực hiện \(isOfPlan ? "Kế hoạch hành động " : "")sản xuất sạch hơn trong công nghiệp năm \(figures.period)",
            "Results of \(isOfPlan ? "the Action Plan for " : "")cleaner production in industry in \(figures.period)")
    }

    /// The line at the foot of every page: which figures these are.
    var foot: String {
        let content = layout.content
        return say(
            "\(content.report), bản \(content.version).\(content.no), số liệu chốt lúc \(content.takenAt.time) ngày \(content.takenAt.day.printed), mã băm số liệu \(content.contentHash.prefix(16))",
            "\(content.report), version \(content.version).\(content.no), figures frozen at \(content.takenAt.time) on \(content.takenAt.day.words(.english)), hash of the figures \(content.contentHash.prefix(16))"
        )
    }

    /// A day.
    func day(_ day: PrintedDay) -> String { isVietnamese ? day.printed : day.words(.english) }

    /// A number as it is, or n/a.
    func number(_ value: Double?, decimals: Int? = nil) -> String {
        value.map { PrintedNumber.text($0, decimals: decimals, language) } ?? "n/a"
    }

    /// A count.
    func count(_ value: Int) -> String { PrintedNumber.text(Double(value), decimals: 0, language) }

    /// A percentage.
    func percent(_ value: Double?) -> String { PrintedNumber.percent(value, language) }

    /// "163/167".
    func coverage(_ units: Int, of expected: Int) -> String {
        "\(count(units))/\(count(expected))"
    }

    /// A paragraph of the body, its first line set in.
    func body(_ text: String, gap: Double = 6) throws(DocumentError) -> [Strip] {
        try typesetter.paragraph(
            [TextRun(text, base)], width: width, alignment: .justified, gap: gap, indent: PaperPage.indent)
    }

    /// A longer text as people wrote it, a paragraph a line.
    func written(_ part: String) throws(DocumentError) -> [Strip] {
        let lines = (figures.texts[part] ?? "").split(whereSeparator: \.isNewline).filter { !String($0).isBlank }
        var strips: [Strip] = []
        for line in lines { strips += try body(String(line), gap: 4) }
        return strips
    }

    /// An explanation below a figure.
    func remark(_ text: String, gap: Double = 4) throws(DocumentError) -> [Strip] {
        try typesetter.paragraph([TextRun(text, note)], width: width, alignment: .left, gap: gap)
    }

    /// The heading of a part.
    func heading(_ text: String) throws(DocumentError) -> [Strip] {
        try typesetter.paragraph([TextRun(text, base.bold)], width: width, gap: 14, element: "H1").keptWithNext
    }

    /// The heading of a section.
    func subheading(_ text: String, gap: Double = 9) throws(DocumentError) -> [Strip] {
        try typesetter.paragraph([TextRun(text, base.bold)], width: width, gap: gap, element: "H2").keptWithNext
    }

    /// What stands above a table or a picture.
    func caption(_ text: String, gap: Double = 9) throws(DocumentError) -> [Strip] {
        try typesetter.paragraph(
            [TextRun(text, TextStyle(size: 10, isBold: true, language: language))], width: width, gap: gap,
            element: "Caption"
        ).keptWithNext
    }

    /// A picture that no page break cuts; a kept one is not parted from what follows.
    func picture(_ chart: any Chart, gap: Double = 6, isKept: Bool = false) throws(DocumentError) -> [Strip] {
        var element = typesetter.element("Figure")
        element.alternative = chart.alternative
        var strip = try chart.strip(typesetter, width: width, style: TextStyle(size: 8.5, language: language))
        strip.gap = gap
        strip.element = element
        strip.keepsWithNext = isKept
        return [strip]
    }

    /// A text in the middle.
    func centred(_ text: String, _ style: TextStyle, gap: Double = 0, element: String = "P") throws(DocumentError)
        -> [Strip]
    {
        try typesetter.paragraph([TextRun(text, style)], width: width, alignment: .center, gap: gap, element: element)
    }
}
