/// Part II: results against targets, savings, and the facilities by sector and size.
extension ConsolidatedReportPage {
    /// Its strips.
    func results() throws(DocumentError) -> [Strip] {
        var strips = try heading(
            say("Phần II. KẾT QUẢ ĐẠT ĐƯỢC SO VỚI MỤC TIÊU", "Part II. RESULTS AGAINST TARGETS"))
        strips += try subheading(say("1. So với mục tiêu", "1. Against the targets"))
        for (index, set) in targetSets.enumerated() { strips += try targets(set, isFirst: index == 0) }
        strips += try remark(basis, gap: 6)
        strips += try subheading(say("2. Hiệu quả kinh tế - môi trường", "2. Savings"))
        strips += try sums(["D2a", "D2b", "D2c", "D2d", "D2e"])
        strips += try savings()
        strips += try subheading(say("3. Phân theo ngành, quy mô, đơn vị", "3. By sector, size and unit"))
        strips += try groups(
            figures.groups.bySector, figures.savings.bySector,
            say("Theo ngành (VSIC cấp 2)", "By sector (VSIC level 2)"), say("Ngành", "Sector"))
        strips += try groups(
            figures.groups.bySize.sorted { sizeRank($0.key) < sizeRank($1.key) }, figures.savings.bySize,
            say("Theo quy mô", "By size"), say("Quy mô", "Size"))
        strips += try remark(
            say(
                "Theo sổ đăng ký cơ sở và báo cáo của cơ sở. Độ bao phủ = cơ sở đã báo cáo trên cơ sở trong sổ; cận dưới, cận trên = tỷ lệ áp dụng nếu không cơ sở nào, hoặc mọi cơ sở chưa báo cáo đều áp dụng. Kết quả theo từng đơn vị ở Phụ lục I.",
                "From the register and the facilities' own reports. Coverage = facilities that reported of those in the register; bounds = the share that applies if none, and if all, of those that did not report apply it. Each unit's results are in Annex I."
            ))
        return strips
    }

    /// The plans, in their order.
    private var targetSets: [[ConsolidatedReportTarget]] {
        var sets: [[ConsolidatedReportTarget]] = []
        for target in figures.targets {
            if let last = sets.indices.last, sets[last].first?.targetSet == target.targetSet {
                sets[last].append(target)
            } else {
                sets.append([target])
            }
        }
        return sets
    }

    private var basis: String {
        let counted =
            figures.countBasis == "enterprise_only"
            ? say("doanh nghiệp (không gồm hộ kinh doanh)", "enterprises (without household businesses)")
            : say("doanh nghiệp và hộ kinh doanh", "enterprises and household businesses")
        return say(
            "Cơ sở được tính: \(counted). Tỷ lệ của tỉnh = tổng tử số chia tổng mẫu số của các đơn vị có đủ hai số liệu, không phải trung bình các tỷ lệ. Cận dưới, cận trên: tỷ lệ nếu toàn bộ phần còn thiếu là \"không\", hoặc là \"có\". n/a: không có số liệu hoặc mẫu số = 0.",
            "Counted sites: \(counted). A provincial percentage is the sum of numerators over the sum of denominators of the units that gave both, not a mean of percentages. Bounds: the percentage if all that is missing were \"no\", or \"yes\". n/a: no figure, or a denominator of 0."
        )
    }

    private func targets(_ set: [ConsolidatedReportTarget], isFirst: Bool) throws(DocumentError) -> [Strip] {
        guard let first = set.first else { return [] }
        var strips = try caption(first.setName[language])
        let chart = TargetChart(targets: set, expected: figures.counts.expected, language: language)
        if !chart.isEmpty {
            strips += try picture(chart, isKept: isFirst)
            if isFirst {
                strips += try remark(
                    say(
                        "Thanh đậm: kết quả. Dải nhạt: từ cận dưới đến cận trên. Vạch đen: mục tiêu.",
                        "Dark: the result. Pale: from the lower to the upper bound. Black line: the target."))
            }
        }
        var table = DataTable(
            columns: [
                .text(say("Mục tiêu", "Target"), 0.28), .number(say("Mức đặt ra", "Aim"), 0.1),
                .number(say("Thực hiện", "Result"), 0.1), .number(say("Tử số / mẫu số", "Sums"), 0.15),
                .number(say("Cận dưới - cận trên", "Bounds"), 0.13),
                .number(say("Đơn vị có số liệu", "Units"), 0.09), .number(say("Năm trước", "Year before"), 0.09),
                .sign(say("Đạt", "Met"), 0.08),
            ], style: small.sized(8.5))
        for target in set { table.rows.append(DataTable.Row(cells: cells(target))) }
        strips += try table.strips(typesetter, width: width, gap: 8)
        for target in set { strips += try remarks(target) }
        return strips
    }

    private func cells(_ target: ConsolidatedReportTarget) -> [String] {
        var sums = "-"
        var units = "-"
        var bounds = "-"
        switch target.kind {
        case .ratio:
            // No unit gave both: the sums of nothing are not 0.
            sums = target.units ?? 0 > 0 ? "\(number(target.numerator)) / \(number(target.denominator))" : "n/a"
            units = coverage(target.units ?? 0, of: figures.counts.expected)
            bounds = boundsText(target)
        case .saving:
            if let energy = figures.savings.streams.first(where: { $0.stream == "energy" }) {
                sums =
                    "\(number(energy.saved, decimals: 1)) / \(number(energy.expected, decimals: 1)) \(energy.unit ?? "")"
            }
        case .milestone: break
        }
        return [
            target.name[language], aim(target), result(target), sums, bounds, units,
            target.kind == .ratio ? percent(target.previousPercent) : "-",
            target.isMet.map { $0 ? say("Đạt", "Yes") : say("Chưa", "No") } ?? "-",
        ]
    }

    /// The bounds of a ratio, or of how many units too little is known to give them.
    private func boundsText(_ target: ConsolidatedReportTarget) -> String {
        if let lower = target.lower, let upper = target.upper { return PrintedNumber.range(lower, upper, language) }
        guard let unknown = target.missingUnknown, unknown > 0 else { return "n/a" }
        return say("không xác định (thiếu \(count(unknown)) đơn vị)", "unknown (\(count(unknown)) units)")
    }

    private func aim(_ target: ConsolidatedReportTarget) -> String {
        guard target.isNumeric else { return say("có", "yes") }
        guard let high = target.high else { return number(target.low) + "%" }
        return PrintedNumber.range(target.low, high, decimals: nil, language)
    }

    private func result(_ target: ConsolidatedReportTarget) -> String {
        guard target.kind == .milestone else { return percent(target.percent) }
        switch target.statement?.value {
        case nil: return "n/a"
        case .reached(let isReached): return isReached ? say("có", "yes") : say("không", "no")
        case .number(let value): return target.isNumeric ? percent(value) : number(value)
        }
    }

    /// What a target's line has no room for.
    private func remarks(_ target: ConsolidatedReportTarget) throws(DocumentError) -> [Strip] {
        var parts: [String] = []
        if let median = target.median {
            parts.append(say("trung vị của các cơ sở \(percent(median))", "median of the sites \(percent(median))"))
        }
        if let within = target.sitesWithin {
            parts.append(
                say(
                    "\(count(within)) cơ sở tiết kiệm năng lượng từ 8 đến 13%",
                    "\(count(within)) sites save 8 to 13% of energy"
                ))
        }
        if let computed = target.computed {
            parts.append(
                say(
                    "tính từ báo cáo của cơ sở: \(count(computed.withDedicatedUnit))/\(count(computed.mediumAndLarge)) doanh nghiệp (\(percent(computed.percent)))",
                    "from the facilities' own reports: \(count(computed.withDedicatedUnit)) of \(count(computed.mediumAndLarge)) enterprises (\(percent(computed.percent)))"
                ))
        }
        if let statement = target.statement {
            parts.append(say("theo \(statement.document)", "as stated in \(statement.document)"))
        }
        return parts.isEmpty ? [] : try remark("\(target.name[language]): \(parts.joined(separator: "; ")).", gap: 3)
    }

    private func savings() throws(DocumentError) -> [Strip] {
        let savings = figures.savings
        guard !savings.streams.isEmpty else {
            return try remark(
                say(
                    "Chưa có cơ sở nào báo cáo mức tiết kiệm so với kỳ gốc; không có tỷ lệ tiết kiệm.",
                    "No facility reported a saving against its baseline: there is no rate of saving."))
        }
        var strips = try caption(
            say(
                "Tiết kiệm của \(count(savings.applying)) cơ sở áp dụng sản xuất sạch hơn",
                "Savings of the \(count(savings.applying)) facilities that apply cleaner production"))
        strips += try streamTable()
        strips += try spreadTable()
        let chart = SavingChart(
            lines: savings.byUnit.filter { $0.stream == "energy" },
            units: Set(figures.units.filter(\.isExpected).map(\.figureUnit)).count,
            band: band, language: language)
        if !chart.isEmpty {
            strips += try caption(
                say("Mức tiết kiệm năng lượng của các đơn vị", "Energy saved, by unit"), gap: 12)
            strips += try picture(chart)
            strips += try remark(
                say(
                    "Số đơn vị theo tỷ lệ tiết kiệm năng lượng của các cơ sở áp dụng trên địa bàn; cột viền đứt: không có số đo.",
                    "Units by the share of energy that their applying facilities save; dashed: nothing measured."))
        }
        return strips
    }

    /// The range that a plan wants energy savings in.
    private var band: ClosedRange<Double>? {
        figures.targets.first { $0.kind == .saving }.flatMap { target in
            target.high.map { target.low...max(target.low, $0) }
        }
    }

    private func streamTable() throws(DocumentError) -> [Strip] {
        var table = DataTable(
            columns: [
                .text(say("Dòng", "Stream"), 0.14), .text(say("Đơn vị tính", "Unit"), 0.08),
                .number(say("Theo kỳ gốc", "Expected"), 0.15), .number(say("Đã tiêu thụ", "Consumed"), 0.15),
                .number(say("Tiết kiệm", "Saved"), 0.14), .number(say("Tỷ lệ", "Share"), 0.09),
                .number(say("Trung vị", "Median"), 0.09), .number(say("Cơ sở có số đo", "Facilities measured"), 0.14),
            ], style: small)
        for line in figures.savings.streams {
            table.add(
                stream(line.stream), line.unit ?? "", number(line.expected, decimals: 1),
                number(line.consumed, decimals: 1),
                number(line.saved, decimals: 1), percent(line.percent), percent(line.medianPercent),
                coverage(line.facilities, of: figures.savings.applying))
        }
        return try table.strips(typesetter, width: width)
    }

    private func spreadTable() throws(DocumentError) -> [Strip] {
        var table = DataTable(
            columns: [
                .text(say("Số cơ sở theo mức tiết kiệm", "Facilities by saving"), 0.2),
                .number(say("Âm", "Below 0"), 0.09), .number(say("0 - <8%", "0 - <8%"), 0.1),
                .number(say("trong đó 3 - <8%", "of which 3 - <8%"), 0.13), .number("8 - 13%", 0.1),
                .number(">13%", 0.09), .number(say("Không có số đo", "Not measured"), 0.13),
                .number(say("Đo / khai / ước", "Measured / declared / estimated"), 0.16),
            ], style: small)
        for line in figures.savings.streams {
            let spread = line.distribution
            table.add(
                stream(line.stream), count(spread.negative), count(spread.below8), count(spread.from3to8),
                count(spread.from8to13), count(spread.above13), spread.notMeasured.map { count($0) } ?? "n/a",
                "\(count(line.basis.measured)) / \(count(line.basis.declared)) / \(count(line.basis.estimated))")
        }
        return try table.strips(typesetter, width: width, gap: 8)
    }

    /// Name of a stream.
    func stream(_ code: String) -> String {
        switch code {
        case "energy": say("Năng lượng", "Energy")
        case "water": say("Nước", "Water")
        case "material": say("Nguyên liệu", "Material")
        case "chemical": say("Hóa chất", "Chemicals")
        default: code
        }
    }

    private func groups(
        _ lines: [ConsolidatedReportGroups.Line], _ savings: [ConsolidatedReportSavings.Line], _ title: String,
        _ kind: String
    ) throws(DocumentError) -> [Strip] {
        guard !lines.isEmpty else { return [] }
        var table = DataTable(
            columns: [
                .text(kind, 0.3), .number(say("Cơ sở", "Facilities"), 0.09),
                .number(say("Đã báo cáo", "Reported"), 0.1), .number(say("Độ bao phủ", "Coverage"), 0.1),
                .number(say("Nhận thức", "Aware"), 0.09), .number(say("Áp dụng", "Apply"), 0.09),
                .number(say("Cận áp dụng", "Bounds"), 0.14), .number(say("Có GCN", "Certified"), 0.09),
                .number(say("TK năng lượng", "Energy saved"), 0.1),
            ], style: small.sized(8.5))
        for line in lines {
            table.add(
                groupName(line), count(line.facilities), count(line.reports),
                percent(PrintedNumber.percent(Double(line.reports), of: Double(line.facilities))), count(line.aware),
                count(line.applying),
                line.bounds.map { PrintedNumber.range($0.lowerBound, $0.upperBound, language) } ?? "n/a",
                count(line.certified), percent(ConsolidatedReportSavings.energy(savings, line.key)))
        }
        return try caption(title) + table.strips(typesetter, width: width)
    }

    /// From micro to large, households and what is not known last.
    private func sizeRank(_ key: String) -> Int {
        ["micro", "small", "medium", "large", "HH"].firstIndex(of: key) ?? 5
    }

    private func groupName(_ line: ConsolidatedReportGroups.Line) -> String {
        if let name = line.name { return "\(line.key) - \(name[language])" }
        switch line.key {
        case "micro": return say("Siêu nhỏ", "Micro")
        case "small": return say("Nhỏ", "Small")
        case "medium": return say("Vừa", "Medium")
        case "large": return say("Lớn", "Large")
        case "HH": return say("Hộ kinh doanh", "Household businesses")
        case "unknown": return say("Chưa rõ", "Not known")
        default: return line.key
        }
    }
}
