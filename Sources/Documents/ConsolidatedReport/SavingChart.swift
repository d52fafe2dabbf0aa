/// How the units spread by the energy that their applying facilities save.
struct SavingChart: Chart {
    /// The units' energy.
    let lines: [ConsolidatedReportSavings.Line]
    /// Units in all.
    let units: Int
    /// The range that a plan wants.
    let band: ClosedRange<Double>?
    /// The language of its words.
    let language: DocumentLanguage

    /// Nothing was measured.
    var isEmpty: Bool { lines.allSatisfy { $0.percent == nil } }

    private func say(_ vietnamese: String, _ english: String) -> String {
        language == .vietnamese ? vietnamese : english
    }

    private var columns: [ColumnChart.Column] {
        let values = lines.compactMap(\.percent)
        let bins: [(String, (Double) -> Bool)] = [
            (say("tăng tiêu thụ", "consumed more"), { $0 < 0 }), ("0 - <3%", { $0 >= 0 && $0 < 3 }),
            ("3 - <5%", { $0 >= 3 && $0 < 5 }), ("5 - <7%", { $0 >= 5 && $0 < 7 }), ("7 - <8%", { $0 >= 7 && $0 < 8 }),
            ("8 - 10%", { $0 >= 8 && $0 <= 10 }), (">10 - 13%", { $0 > 10 && $0 <= 13 }), (">13%", { $0 > 13 }),
        ]
        let counted = bins.map { ColumnChart.Column(name: $0.0, count: values.filter($0.1).count, tone: .pale) }
        return counted + [
            ColumnChart.Column(
                name: say("không có số đo", "not measured"), count: max(0, units - values.count), tone: .open)
        ]
    }

    /// The columns that lie in the band; the bins' edges are those of the plans (3, 5, 7, 8, 10, 13).
    private var wanted: ClosedRange<Int>? {
        guard let band else { return nil }
        let edges = [(0.0, 3.0), (3, 5), (5, 7), (7, 8), (8, 10), (10, 13)]
        let inside = edges.indices.filter { edges[$0].0 >= band.lowerBound && edges[$0].1 <= band.upperBound }
        guard let first = inside.first, let last = inside.last else { return nil }
        return (first + 1)...(last + 1)
    }

    private var chart: ColumnChart {
        var chart = ColumnChart(columns: columns, language: language)
        if let wanted, let band {
            for index in wanted { chart.columns[index].tone = .dark }
            let text = PrintedNumber.range(band.lowerBound, band.upperBound, decimals: nil, language)
            chart.mark = (say("mục tiêu ", "target ") + text, wanted)
        }
        return chart
    }

    var alternative: String {
        say("Biểu đồ cột: số đơn vị theo tỷ lệ tiết kiệm năng lượng. ", "Columns: units by share of energy saved. ")
            + chart.words + "."
    }

    func strip(_ typesetter: Typesetter, width: Double, style: TextStyle) throws(DocumentError) -> Strip {
        try chart.strip(typesetter, width: width, style: style)
    }
}
